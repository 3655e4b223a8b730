//! What stands at the top of a description: its version, servers, security, tags.

use serde_json::Value;

use super::document::{Site, child};
use super::similar;
use super::{Pair, Walk, shown};
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

    /// The servers of the document, a path or an operation.
    pub(crate) fn servers(&mut self, (old, new): Pair<'_, 'a>) {
        let (before, after) = (listed(old, "servers"), listed(new, "servers"));
        let mut gone = Vec::new();
        let mut came: Vec<Site<'a>> = after
            .iter()
            .filter(|s| !before.iter().any(|o| o.text("url") == s.text("url")))
            .cloned()
            .collect();
        for server in before {
            match after.iter().find(|s| s.text("url") == server.text("url")) {
                Some(kept) => {
                    if !same_variables(server.node, kept.node) {
                        let title = format!(
                            "the variables of server `{}` changed",
                            server.text("url").unwrap_or_default()
                        );
                        self.keyword(
                            Rule::ServerVariableChanged,
                            (&server, kept),
                            "variables",
                            title,
                        );
                    }
                }
                None => gone.push(server),
            }
        }
        while let (Some(a), Some(b)) = (gone.first().cloned(), came.first().cloned()) {
            gone.remove(0);
            came.remove(0);
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
            let title = format!("the server `{url}` is gone");
            let facets = (url, "absent".to_owned());
            self.emit(Rule::ServerRemoved, Some(&server.at), None, facets, title);
        }
        for server in came {
            let url = shown(server.node.get("url"));
            let title = format!("there is a server `{url}`");
            let facets = ("absent".to_owned(), url);
            self.emit(Rule::ServerAdded, None, Some(&server.at), facets, title);
        }
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
            "responses" => self.response(pair, "default"),
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
            "the shared answer",
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
