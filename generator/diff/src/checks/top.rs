//! What stands at the top of a description: its version, servers, security, tags.

use serde_json::Value;

use super::{Pair, Walk, shown};
use crate::change::WireVerdict;
use crate::facts::document::{METHODS, Site, child};
use crate::facts::similar;
use crate::rules::Rule;

impl<'a> Walk<'a> {
    /// Compares everything but paths and components.
    pub(crate) fn top(&mut self) {
        let (old, new) = (self.old.root(), self.new.root());
        if old.text("openapi") != new.text("openapi") {
            let title = format!(
                "the description is written in OpenAPI {} (was {})",
                shown(new.node.get("openapi")),
                shown(old.node.get("openapi"))
            );
            self.keyword(Rule::OpenapiVersionChanged, (&old, &new), "openapi", title);
        }
        if let (Some(a), Some(b)) = (old.get("info"), new.get("info")) {
            self.info((&a, &b));
        }
        self.servers((&old, &new));
        self.security((&old, &new), "every operation");
        self.tags((&old, &new));
    }

    fn info(&mut self, (old, new): Pair<'_, 'a>) {
        let differs = |key: &str| old.node.get(key) != new.node.get(key);
        if differs("version") {
            let (a, b) = (
                shown(old.node.get("version")),
                shown(new.node.get("version")),
            );
            let title = format!("the API's version is {b} (was {a})");
            self.keyword(Rule::InfoVersionChanged, (old, new), "version", title);
        }
        for key in ["title", "license"] {
            if differs(key) {
                let title = format!("the description's {key} changed");
                self.keyword(Rule::InfoTitleChanged, (old, new), key, title);
            }
        }
    }

    /// The servers of the document, or of a path or an operation that has its own.
    pub(crate) fn servers(&mut self, (old, new): Pair<'_, 'a>) {
        let (before, after) = (listed(old, "servers"), listed(new, "servers"));
        let own = !old.at.is_empty();
        if own && before.is_empty() != after.is_empty() {
            self.own_servers((old, new), &before, &after);
            return;
        }
        let mut gone = Vec::new();
        let mut came = after;
        for server in before {
            // Servers of one address are told apart by their order.
            let kept = came
                .iter()
                .position(|s| s.text("url") == server.text("url"));
            match kept.map(|at| came.remove(at)) {
                Some(kept) => self.server_variables((&server, &kept)),
                None => gone.push(server),
            }
        }
        while !gone.is_empty() && !came.is_empty() {
            let (a, b) = (gone.remove(0), came.remove(0));
            let (x, y) = (shown(a.node.get("url")), shown(b.node.get("url")));
            let title = format!("a server moved from `{x}` to `{y}`");
            self.emit(
                Rule::ServerUrlChanged,
                Some(&a.at),
                Some(&b.at),
                (x, y),
                title,
            );
        }
        for server in gone {
            let url = shown(server.node.get("url"));
            let title = format!("the server `{url}` was removed");
            let facets = (url, "absent".to_owned());
            self.emit(Rule::ServerRemoved, Some(&server.at), None, facets, title);
        }
        for server in came {
            let url = shown(server.node.get("url"));
            let title = format!("the server `{url}` was added");
            let facets = ("absent".to_owned(), url);
            self.emit(Rule::ServerAdded, None, Some(&server.at), facets, title);
        }
    }

    /// A path or an operation that is called at an address of its own on one side only: another host, unless the
    /// address is the one that held before.
    fn own_servers(&mut self, (old, new): Pair<'_, 'a>, before: &[Site<'a>], after: &[Site<'a>]) {
        let came = before.is_empty();
        let url = |s: &Site<'a>| s.text("url").unwrap_or_default().trim_end_matches('/');
        let (own, above) = if came {
            (after, self.old.servers_above(&old.at))
        } else {
            (before, self.new.servers_above(&new.at))
        };
        let alike = |x: Option<&Site<'a>>, y: Option<&Site<'a>>| match (x, y) {
            (Some(x), Some(y)) => url(x) == url(y) && same_variables(x.node, y.node),
            _ => false,
        };
        // An address of a path may be what each of its operations had by itself.
        let other = if came { old } else { new };
        let operations = METHODS.iter().filter_map(|method| other.get(method));
        let had: Vec<bool> = operations
            .map(|operation| {
                let list = operation.get("servers");
                alike(own.first(), list.and_then(|list| list.element(0)).as_ref())
            })
            .collect();
        let everywhere = !had.is_empty() && had.iter().all(|same| *same);
        let same = everywhere || alike(own.first(), above.first());
        let of = super::label(self.new, &new.at);
        for server in own {
            let address = shown(server.node.get("url"));
            let at = Some(server.at.as_str());
            let absent = "absent".to_owned();
            let index = if came {
                let title = format!("{of} is called at `{address}`, an address of its own");
                let rule = Rule::OperationServerAdded;
                self.emit(rule, None, at, (absent, address), title)
            } else {
                let title = format!("{of} is no longer called at `{address}`, its own address");
                let rule = Rule::OperationServerRemoved;
                self.emit(rule, at, None, (address, absent), title)
            };
            if same {
                self.found[index].wire = Some((WireVerdict::Compatible, WireVerdict::None));
            }
        }
    }

    /// The variables of one server. Each listed value of a variable is an address.
    fn server_variables(&mut self, (old, new): Pair<'_, 'a>) {
        if same_variables(old.node, new.node) {
            return;
        }
        let address = old.text("url").unwrap_or_default();
        if let Some((gone, came)) = listed_addresses(old, new) {
            for (name, value, at) in gone {
                let title = format!(
                    "the server `{}` was removed",
                    address.replace(&format!("{{{name}}}"), &value)
                );
                let facets = (value, "absent".to_owned());
                self.emit(Rule::ServerRemoved, Some(&at), None, facets, title);
            }
            for (name, value, at) in came {
                let title = format!(
                    "the server `{}` was added",
                    address.replace(&format!("{{{name}}}"), &value)
                );
                let facets = ("absent".to_owned(), value);
                self.emit(Rule::ServerAdded, None, Some(&at), facets, title);
            }
            return;
        }
        let title = format!("the variables of server `{address}` changed");
        self.keyword(Rule::ServerVariableChanged, (old, new), "variables", title);
    }

    fn tags(&mut self, (old, new): Pair<'_, 'a>) {
        let (before, after) = (listed(old, "tags"), listed(new, "tags"));
        let lacks = |all: &[Site<'a>], one: &Site<'a>| {
            !all.iter()
                .any(|other| other.text("name") == one.text("name"))
        };
        let gone: Vec<_> = before.iter().filter(|t| lacks(&after, t)).collect();
        let mut came: Vec<_> = after.iter().filter(|t| lacks(&before, t)).collect();
        for tag in gone {
            let name = tag.text("name").unwrap_or_default();
            let near = came.iter().position(|other| {
                similar::word_names(name, other.text("name").unwrap_or_default()) >= 0.75
            });
            if let Some(at) = near {
                let other = came.remove(at);
                let to = other.text("name").unwrap_or_default();
                let title = format!("the tag `{name}` is now called `{to}`");
                let facets = (name.to_owned(), to.to_owned());
                self.emit(
                    Rule::TagRenamed,
                    Some(&tag.at),
                    Some(&other.at),
                    facets,
                    title,
                );
            } else {
                let title = format!("the tag `{name}` is gone");
                let facets = (name.to_owned(), "absent".to_owned());
                self.emit(Rule::TagRemoved, Some(&tag.at), None, facets, title);
            }
        }
        for tag in came {
            let name = tag.text("name").unwrap_or_default();
            let title = format!("there is a tag `{name}`");
            let facets = ("absent".to_owned(), name.to_owned());
            self.emit(Rule::TagAdded, None, Some(&tag.at), facets, title);
        }
    }

    /// The components that are no schemas, and then the schemas.
    pub(crate) fn components(&mut self) {
        // An absent one is an empty one.
        let of = |root: Site<'a>| {
            let site = root.get("components");
            site.unwrap_or_else(|| Site::new("/components", &Value::Null))
        };
        let (old, new) = (of(self.old.root()), of(self.new.root()));
        for section in [
            "securitySchemes",
            "parameters",
            "headers",
            "requestBodies",
            "responses",
            "links",
            "callbacks",
        ] {
            let (a, b) = (old.get(section), new.get(section));
            let keys = |s: &Option<Site<'a>>| -> Vec<&'a String> {
                let map = s.as_ref().and_then(Site::map);
                map.map(|m| m.keys().collect()).unwrap_or_default()
            };
            let (before, after) = (keys(&a), keys(&b));
            for name in &before {
                let Some(x) = a.as_ref().and_then(|a| a.get(name)) else {
                    continue;
                };
                match b.as_ref().and_then(|b| b.get(name)) {
                    Some(y) => self.component(section, (&x, &y)),
                    None => {
                        let (rule, what) = one_sided(section, false);
                        let title = format!("{what} `{name}` is gone");
                        let facets = ("present".to_owned(), "absent".to_owned());
                        self.emit(rule, Some(&x.at), None, facets, title);
                    }
                }
            }
            for name in after.iter().filter(|n| !before.contains(n)) {
                let (rule, what) = one_sided(section, true);
                let at = child(&child(&new.at, section), name);
                let title = format!("there is {what} `{name}`");
                let facets = ("absent".to_owned(), "present".to_owned());
                self.emit(rule, None, Some(&at), facets, title);
            }
        }
        self.schemas();
    }

    fn component(&mut self, section: &str, pair: Pair<'_, 'a>) {
        let (old, new) = pair;
        if old.node == new.node {
            return;
        }
        let followed = (self.old.follow(old), self.new.follow(new));
        let (x, y) = match &followed {
            (Some(x), Some(y)) => (x, y),
            _ => return self.dangling(pair),
        };
        if old.reference() != new.reference() {
            self.same("a shared part written out or referred to", &old.at, &new.at);
            if x.node == y.node {
                return;
            }
        }
        let pair = (x, y);
        match section {
            "securitySchemes" => self.security_scheme(pair),
            "parameters" => self.parameter(pair),
            "headers" => self.header(pair),
            "requestBodies" => self.body(pair),
            "responses" => {
                let status = self.shared_status(&old.at, &new.at);
                self.response(pair, status);
            }
            "links" => {
                let title = format!("the link {} changed", super::label(self.new, &pair.1.at));
                let facets = (shown(Some(pair.0.node)), shown(Some(pair.1.node)));
                self.emit(
                    Rule::LinkChanged,
                    Some(&pair.0.at),
                    Some(&pair.1.at),
                    facets,
                    title,
                );
            }
            _ => {
                let title = format!(
                    "the callback {} changed",
                    super::label(self.new, &pair.1.at)
                );
                let facets = (shown(Some(pair.0.node)), shown(Some(pair.1.node)));
                self.emit(
                    Rule::CallbackChanged,
                    Some(&pair.0.at),
                    Some(&pair.1.at),
                    facets,
                    title,
                );
            }
        }
    }
}

/// A variable, one of its listed values, and where the value stands.
type Address = (String, String, String);

/// The values that only one side lists, where nothing else of the variables differs.
fn listed_addresses(old: &Site<'_>, new: &Site<'_>) -> Option<(Vec<Address>, Vec<Address>)> {
    let (a, b) = (old.get("variables")?, new.get("variables")?);
    let (x, y) = (a.map()?, b.map()?);
    if !x.keys().eq(y.keys()) {
        return None;
    }
    let values = |site: &Site<'_>, name: &str| -> Option<Vec<Address>> {
        let list = site.get(name)?.get("enum")?;
        let entries = list.node.as_array()?.iter().enumerate();
        let entries = entries.map(|(index, value)| {
            let at = format!("{}/{index}", list.at);
            (name.to_owned(), shown(Some(value)), at)
        });
        Some(entries.collect())
    };
    let (mut gone, mut came) = (Vec::new(), Vec::new());
    for name in x.keys() {
        let default = |map: &serde_json::Map<String, Value>| map.get(name)?.get("default").cloned();
        if default(x) != default(y) {
            return None;
        }
        match (values(&a, name), values(&b, name)) {
            (Some(before), Some(after)) => {
                let lacks = |all: &[Address], one: &Address| !all.iter().any(|o| o.1 == one.1);
                gone.extend(before.iter().filter(|v| lacks(&after, v)).cloned());
                came.extend(after.iter().filter(|v| lacks(&before, v)).cloned());
            }
            (None, None) => {}
            _ => return None,
        }
    }
    Some((gone, came))
}

/// Whether the variables of two servers are the same; the order of their values means nothing.
fn same_variables(a: &Value, b: &Value) -> bool {
    let sorted = |server: &Value| {
        let mut variables = server.get("variables").cloned().unwrap_or_default();
        for variable in variables
            .as_object_mut()
            .into_iter()
            .flatten()
            .map(|(_, v)| v)
        {
            if let Some(values) = variable.get_mut("enum").and_then(Value::as_array_mut) {
                values.sort_by_key(Value::to_string);
                values.dedup();
            }
        }
        variables
    };
    sorted(a) == sorted(b)
}

/// The entries of a list, each where it stands first.
fn listed<'a>(site: &Site<'a>, key: &str) -> Vec<Site<'a>> {
    let Some(list) = site.get(key) else {
        return Vec::new();
    };
    let mut out: Vec<Site<'a>> = Vec::new();
    for entry in (0..list.node.as_array().map_or(0, Vec::len)).filter_map(|i| list.element(i)) {
        if !out.iter().any(|known| known.node == entry.node) {
            out.push(entry);
        }
    }
    out
}

fn one_sided(section: &str, came: bool) -> (Rule, &'static str) {
    let of = |a: Rule, b: Rule| if came { a } else { b };
    match section {
        "securitySchemes" => (
            of(Rule::SecuritySchemeAdded, Rule::SecuritySchemeRemoved),
            "the credential",
        ),
        "responses" => (
            of(Rule::ResponseComponentAdded, Rule::ResponseComponentRemoved),
            "the shared response",
        ),
        "headers" => (
            of(Rule::ResponseHeaderAdded, Rule::ResponseHeaderRemoved),
            "the shared header",
        ),
        "links" => (Rule::LinkChanged, "the link"),
        "callbacks" => (Rule::CallbackChanged, "the callback"),
        // What uses it says what it means.
        _ => (Rule::SharedParamChanged, "the shared part"),
    }
}
