//! Credentials: what calls need, and how they are obtained.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Pair, Walk, shown};
use crate::change::WireVerdict;
use crate::facts::document::{Site, child};
use crate::rules::Rule;

/// One way to be let in: credentials, and the scopes of each.
type Alternative = BTreeSet<(String, String)>;

impl<'a> Walk<'a> {
    /// The security requirements of the document or of an operation.
    pub(crate) fn security(&mut self, (old, new): Pair<'_, 'a>, of: &str) {
        if old.node.get("security") == new.node.get("security") {
            return;
        }
        // An operation that names none has those of the document.
        let held = |own: Option<&'a Value>, above: &'a Value| own.or_else(|| above.get("security"));
        let a = held(old.node.get("security"), &self.old.facts);
        let b = held(new.node.get("security"), &self.new.facts);
        let (before, after) = (alternatives(a), alternatives(b));
        if before == after {
            self.same(
                "the same credentials in another order, or taken from the document",
                &crate::facts::document::child(&old.at, "security"),
                &crate::facts::document::child(&new.at, "security"),
            );
            return;
        }
        let mut index = None;
        let mut tell = |walk: &mut Self, rule: Rule, facets: (String, String), title: String| {
            let found = walk.note(rule, Some(&old.at), Some(&new.at), facets, title);
            index.get_or_insert(found);
            found
        };
        let let_in = |callers: &BTreeSet<Alternative>, by: &BTreeSet<Alternative>| {
            callers
                .iter()
                .all(|has| by.iter().any(|one| one.is_subset(has)))
        };
        let (still, were) = (let_in(&before, &after), let_in(&after, &before));
        let (names, names_now) = (parts(&before, true), parts(&after, true));
        let (scopes, scopes_now) = (parts(&before, false), parts(&after, false));
        let absent = || "absent".to_owned();
        for (name, _) in names_now.difference(&names) {
            let title = if still {
                format!("{of} may use the credential `{name}`")
            } else {
                format!("{of} needs the credential `{name}`")
            };
            let facets = (absent(), name.clone());
            let found = tell(self, Rule::SecurityRequirementAdded, facets, title);
            if still {
                // One more way in.
                self.found[found].wire = Some((WireVerdict::Compatible, WireVerdict::None));
            }
        }
        for (name, _) in names.difference(&names_now) {
            let title = format!("{of} no longer needs the credential `{name}`");
            let facets = (name.clone(), absent());
            let found = tell(self, Rule::SecurityRequirementRemoved, facets, title);
            if !still && names_now.is_subset(&names) {
                // One way in less.
                self.found[found].wire = Some((WireVerdict::Breaking, WireVerdict::None));
            }
        }
        if names == names_now {
            let text = (shown(a), shown(b));
            let title = format!("the scopes that {of} needs changed");
            if !scopes_now.is_subset(&scopes) {
                tell(self, Rule::OauthScopeAdded, text.clone(), title.clone());
            }
            if !scopes.is_subset(&scopes_now) {
                tell(self, Rule::OauthScopeRemoved, text.clone(), title);
            }
            if scopes == scopes_now && !still {
                let title = format!("{of} needs credentials that were optional");
                tell(self, Rule::SecurityRequirementAdded, text.clone(), title);
            }
            if scopes == scopes_now && !were {
                let title = format!("{of} no longer needs all of its credentials");
                tell(self, Rule::SecurityRequirementRemoved, text, title);
            }
        }
        match index {
            Some(index) => self.claim_keyword(index, (old, new), "security"),
            None => self.spelt("security", (old, new)),
        }
    }

    /// One security scheme on both sides.
    pub(crate) fn security_scheme(&mut self, (old, new): Pair<'_, 'a>) {
        let name = old.at.rsplit('/').next().unwrap_or_default().to_owned();
        let keywords = [
            ("type", Rule::SecuritySchemeTypeChanged),
            ("scheme", Rule::SecuritySchemeTypeChanged),
            ("bearerFormat", Rule::SecuritySchemeTypeChanged),
            ("in", Rule::SecuritySchemeLocationChanged),
            ("name", Rule::SecuritySchemeNameChanged),
            ("openIdConnectUrl", Rule::OauthUrlChanged),
        ];
        for (key, rule) in keywords {
            if old.node.get(key) != new.node.get(key) {
                let title = format!("the `{key}` of the credential `{name}` changed");
                self.keyword(rule, (old, new), key, title);
            }
        }
        self.flows((old, new), &name);
    }

    /// How a token is obtained: each flow, its addresses, and the scopes that can be asked for.
    fn flows(&mut self, (old, new): Pair<'_, 'a>, name: &str) {
        if old.node.get("flows") == new.node.get("flows") {
            return;
        }
        let (Some(a), Some(b)) = (old.get("flows"), new.get("flows")) else {
            let title = format!("how the credential `{name}` is obtained changed");
            self.keyword(Rule::OauthFlowChanged, (old, new), "flows", title);
            return;
        };
        let keys = |site: &Site<'a>| -> BTreeSet<&'a String> {
            site.map().map(|m| m.keys().collect()).unwrap_or_default()
        };
        let (before, after) = (keys(&a), keys(&b));
        if before != after {
            let words = |keys: &BTreeSet<&'a String>| {
                let keys: Vec<&str> = keys.iter().map(|k| k.as_str()).collect();
                keys.join(", ")
            };
            let facets = (words(&before), words(&after));
            let title = format!("the credential `{name}` is obtained by other flows");
            let rule = Rule::OauthFlowChanged;
            let index = self.note(rule, Some(&old.at), Some(&new.at), facets, title);
            for flow in before.difference(&after) {
                self.claim(index, Some(&child(&a.at, flow)), None);
            }
            for flow in after.difference(&before) {
                self.claim(index, None, Some(&child(&b.at, flow)));
            }
        }
        for flow in before.intersection(&after) {
            let (Some(x), Some(y)) = (a.get(flow), b.get(flow)) else {
                continue;
            };
            for key in ["authorizationUrl", "tokenUrl", "refreshUrl"] {
                if x.node.get(key) != y.node.get(key) {
                    let title = format!("the `{key}` of the credential `{name}` changed");
                    let facets = (shown(x.node.get(key)), shown(y.node.get(key)));
                    let rule = Rule::OauthUrlChanged;
                    let index = self.note(rule, Some(&old.at), Some(&new.at), facets, title);
                    self.claim_keyword(index, (&x, &y), key);
                }
            }
            self.flow_scopes((&x, &y), name);
        }
    }

    fn flow_scopes(&mut self, (old, new): Pair<'_, 'a>, name: &str) {
        let scopes = |site: &Site<'a>| -> BTreeSet<&'a String> {
            let map = site.node.get("scopes").and_then(Value::as_object);
            map.map(|m| m.keys().collect()).unwrap_or_default()
        };
        let (before, after) = (scopes(old), scopes(new));
        let at = |site: &Site<'a>, scope: &str| child(&child(&site.at, "scopes"), scope);
        for scope in before.difference(&after) {
            let title = format!("the credential `{name}` no longer has the scope `{scope}`");
            let facets = ((*scope).clone(), "absent".to_owned());
            let rule = Rule::OauthFlowScopeRemoved;
            self.emit(rule, Some(&at(old, scope)), None, facets, title);
        }
        for scope in after.difference(&before) {
            let title = format!("the credential `{name}` has the scope `{scope}`");
            let facets = ("absent".to_owned(), (*scope).clone());
            let rule = Rule::OauthFlowScopeAdded;
            self.emit(rule, None, Some(&at(new, scope)), facets, title);
        }
    }
}

/// The ways to be let in. Where nothing is asked, there is one that holds nothing.
fn alternatives(list: Option<&Value>) -> BTreeSet<Alternative> {
    let list = list
        .and_then(Value::as_array)
        .map_or(&[][..], Vec::as_slice);
    let mut out = BTreeSet::new();
    for one in list.iter().filter_map(Value::as_object) {
        let mut held = Alternative::new();
        for (name, scopes) in one {
            held.insert((name.clone(), String::new()));
            let scopes = scopes.as_array().into_iter().flatten();
            held.extend(
                scopes
                    .filter_map(Value::as_str)
                    .map(|s| (name.clone(), s.to_owned())),
            );
        }
        out.insert(held);
    }
    if out.is_empty() {
        out.insert(Alternative::new());
    }
    out
}

/// The credentials of all ways, or their scopes.
fn parts(of: &BTreeSet<Alternative>, names: bool) -> Alternative {
    let all = of.iter().flatten();
    all.filter(|(_, scope)| scope.is_empty() == names)
        .cloned()
        .collect()
}
