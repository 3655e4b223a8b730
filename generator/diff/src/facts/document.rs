//! A description as the comparison looks at it: facts only, with places.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use serde_json::Value;

use super::kind::{says_null, unwrapped};
use super::plain::{Repeat, plain};
pub(crate) use super::site::{Site, child, composition_of, escaped, under, unescape};
use intercom_generator::config::ClientConfig;
pub(crate) use intercom_generator::spec::METHODS;
use intercom_generator::spec::project::project;

/// A description, without prose.
#[derive(Debug)]
pub(crate) struct Document {
    pub(crate) facts: Value,
    /// Keywords that OpenAPI 3.0 does not know, with their values: nobody can judge them.
    pub(crate) unknown: Vec<(String, Value)>,
    /// What is no fact, by pointer: words, examples, extensions.
    pub(crate) prose: HashMap<String, Value>,
    /// Entries of lists that say what their list said before.
    pub(crate) repeats: Vec<Repeat>,
    /// What is the vendor's: names that mean something.
    pub(crate) client: Arc<ClientConfig>,
}

impl Document {
    pub(crate) fn new(value: &Value, client: &Arc<ClientConfig>) -> Self {
        let projection = project(value);
        let unknown = projection
            .unknown
            .iter()
            .filter_map(|p| Some((p.clone(), value.pointer(p)?.clone())))
            .collect();
        let mut prose = HashMap::new();
        collect_prose(value, &projection.value, &mut String::new(), &mut prose);
        let mut facts = projection.value;
        let repeats = plain(&mut facts);
        Self {
            facts,
            unknown,
            prose,
            repeats,
            client: Arc::clone(client),
        }
    }

    /// Whether a parameter is the header that names the API's version.
    pub(crate) fn is_version_header(&self, parameter: &Value) -> bool {
        let text = |key| parameter.get(key).and_then(Value::as_str);
        let named = self.client.version_header().zip(text("name"));
        text("in") == Some("header") && named.is_some_and(|(a, b)| a.eq_ignore_ascii_case(b))
    }

    /// The schema components that the header of the API's version is declared with.
    pub(crate) fn version_schemas(&self) -> HashSet<&str> {
        let mut found = HashSet::new();
        let mut open = vec![&self.facts];
        while let Some(node) = open.pop() {
            if self.is_version_header(node) {
                let reference = node.pointer("/schema/$ref").and_then(Value::as_str);
                found.extend(reference.and_then(|r| r.strip_prefix("#/components/schemas/")));
            }
            match node {
                Value::Array(list) => open.extend(list),
                Value::Object(map) => open.extend(map.values()),
                _ => {}
            }
        }
        found
    }

    /// Adds what was taken out of the description when it was read: examples, links to documentation.
    pub(crate) fn add_asides(&mut self, asides: &[(String, Value)]) {
        self.prose.extend(asides.iter().cloned());
    }

    pub(crate) fn root(&self) -> Site<'_> {
        Site::new("", &self.facts)
    }

    /// The properties of `components/<section>`.
    pub(crate) fn section<'a>(
        &'a self,
        section: &str,
    ) -> impl Iterator<Item = (&'a str, Site<'a>)> + use<'a> {
        let at = format!("/components/{section}");
        let map = self.facts.pointer(&at).and_then(Value::as_object);
        map.into_iter()
            .flatten()
            .map(move |(name, node)| (name.as_str(), Site::new(child(&at, name), node)))
    }

    /// The schema component called `name`.
    pub(crate) fn schema(&self, name: &str) -> Option<Site<'_>> {
        let at = child("/components/schemas", name);
        let node = self
            .facts
            .get("components")?
            .get("schemas")?
            .as_object()?
            .get(name)?;
        Some(Site::new(at, node))
    }

    /// What a reference leads to, through references.
    pub(crate) fn follow<'a>(&'a self, site: &Site<'a>) -> Option<Site<'a>> {
        let mut site = site.clone();
        // A chain longer than this leads in a circle.
        for _ in 0..32 {
            let Some(reference) = site.reference() else {
                return Some(site);
            };
            let at = reference.strip_prefix('#')?;
            site = Site::new(at, self.facts.pointer(at)?);
        }
        None
    }

    /// What a schema is in the end: through references, and through wrappers that add nothing to it.
    pub(crate) fn settled<'a>(&'a self, node: &'a Value) -> &'a Value {
        let mut node = unwrapped(node);
        // As above: a longer chain leads in a circle.
        for _ in 0..32 {
            let reference = node.get("$ref").and_then(Value::as_str);
            let to = reference.and_then(|r| self.facts.pointer(r.strip_prefix('#')?));
            let Some(to) = to else { break };
            node = unwrapped(to);
        }
        node
    }

    /// Whether any schema of a composition says that null is a value: a schema itself, what it refers to, a part of it or
    /// a branch.
    pub(crate) fn is_nullable(&self, node: &Value) -> bool {
        let mut seen = HashSet::new();
        let mut open = vec![node];
        while let Some(node) = open.pop() {
            if !seen.insert(std::ptr::from_ref(node)) {
                continue;
            }
            if says_null(node) {
                return true;
            }
            let reference = node.get("$ref").and_then(Value::as_str);
            let to = reference.and_then(|r| self.facts.pointer(r.strip_prefix('#')?));
            open.extend(to);
            let lists = ["allOf", "oneOf", "anyOf"].into_iter();
            let lists = lists.filter_map(|key| node.get(key).and_then(Value::as_array));
            open.extend(lists.flatten());
        }
        false
    }

    /// Whether a schema and all that it is composed of hold annotations and constraints alone: it says nothing of what the
    /// value is.
    pub(crate) fn says_nothing(&self, site: &Site<'_>) -> bool {
        let says = |node: &&Value| {
            let keys = [
                "type",
                "properties",
                "additionalProperties",
                "items",
                "required",
            ];
            let listed = node.get("enum").and_then(Value::as_array);
            keys.iter().any(|key| node.get(*key).is_some())
                || node.get("x-runtime-type").is_some()
                || listed.is_some_and(|list| list.iter().any(|value| !value.is_null()))
        };
        let to = self.follow(site);
        let composed = to.map(|to| self.composed(to.node, &["allOf", "oneOf", "anyOf"]));
        composed.is_some_and(|all| !all.iter().any(says))
    }

    /// The schema that a part of `allOf` belongs to, through any number of them; a schema that is none is its own.
    pub(crate) fn whole<'a>(&'a self, part: &Site<'a>) -> Site<'a> {
        let mut at = part.at.as_str();
        while let Some((above, "allOf")) = composition_of(at) {
            at = above;
        }
        match self.facts.pointer(at) {
            Some(node) if at != part.at => Site::new(at, node),
            _ => part.clone(),
        }
    }

    /// Whether every value that a schema takes has a property: a schema of its composition says so, or each branch of a
    /// union.
    pub(crate) fn requires(&self, node: &Value, name: &str) -> bool {
        self.requires_within(node, name, &mut HashMap::new())
    }

    /// What comes round says nothing by itself.
    fn requires_within(
        &self,
        node: &Value,
        name: &str,
        known: &mut HashMap<*const Value, bool>,
    ) -> bool {
        let key = std::ptr::from_ref(node);
        if let Some(known) = known.get(&key) {
            return *known;
        }
        known.insert(key, false);
        let list = |key: &str| node.get(key).and_then(Value::as_array);
        let reference = node.get("$ref").and_then(Value::as_str);
        let to = reference.and_then(|r| self.facts.pointer(r.strip_prefix('#')?));
        let mut parts = list("allOf").into_iter().flatten().chain(to);
        let mut unions = ["oneOf", "anyOf"].into_iter().filter_map(list);
        let requires = list("required").is_some_and(|names| names.iter().any(|one| one == name))
            || parts.any(|part| self.requires_within(part, name, known))
            || unions.any(|branches| {
                let mut branches = branches.iter();
                branches.len() > 0 && branches.all(|one| self.requires_within(one, name, known))
            });
        known.insert(key, requires);
        requires
    }

    /// Every property of an object, those of what it is composed of included.
    pub(crate) fn properties(&self, node: &Value) -> BTreeSet<String> {
        let parts = self.composed(self.settled(node), &["allOf", "oneOf", "anyOf"]);
        let maps = parts
            .into_iter()
            .filter_map(|part| part.get("properties")?.as_object());
        maps.flat_map(|map| map.keys().cloned()).collect()
    }

    /// A schema and all that it is composed of by `keywords`, each once, however often and in whatever circles.
    pub(crate) fn composed<'a>(&'a self, node: &'a Value, keywords: &[&str]) -> Vec<&'a Value> {
        let mut out: Vec<&Value> = vec![node];
        let mut seen = HashSet::from([std::ptr::from_ref(node)]);
        let mut at = 0;
        while let Some(node) = out.get(at).copied() {
            let lists = keywords.iter().filter_map(|k| node.get(*k)?.as_array());
            let parts = lists
                .flatten()
                .filter_map(|p| self.follow(&Site::new("", p)));
            out.extend(
                parts
                    .map(|p| p.node)
                    .filter(|p| seen.insert(std::ptr::from_ref(*p))),
            );
            at += 1;
        }
        out
    }

    /// Whether a list or map leads back to itself by its elements alone: Rust has no alias for that, so it gets a type
    /// of its own.
    pub(crate) fn holds_itself(&self, node: &Value) -> bool {
        let start = self.settled(node);
        let mut seen = HashSet::new();
        let mut at = start;
        while seen.insert(std::ptr::from_ref(at)) {
            let mut parts = self.composed(at, &["allOf"]).into_iter();
            let element = parts.find_map(|part| {
                let map = || part.get("additionalProperties").filter(|v| v.is_object());
                part.get("items").or_else(map)
            });
            let Some(element) = element else {
                return false;
            };
            at = self.settled(element);
        }
        std::ptr::eq(at, start)
    }

    /// Whether a place stands in a component schema from which references lead back to it.
    pub(crate) fn is_in_circle(&self, at: &str) -> bool {
        let Some(name) = at.strip_prefix("/components/schemas/") else {
            return false;
        };
        let name = name.split('/').next().unwrap_or_default();
        let start = self.schema(&unescape(name)).map(|site| site.node);
        let mut seen: HashSet<&str> = HashSet::new();
        let mut open: Vec<&Value> = start.into_iter().collect();
        while let Some(node) = open.pop() {
            match node {
                Value::Array(list) => open.extend(list),
                Value::Object(map) => open.extend(map.values()),
                _ => {}
            }
            let to = node.get("$ref").and_then(Value::as_str);
            let Some(to) = to.and_then(|to| to.strip_prefix('#')) else {
                continue;
            };
            if seen.insert(to) {
                let to = self.facts.pointer(to);
                if to
                    .zip(start)
                    .is_some_and(|(to, start)| std::ptr::eq(to, start))
                {
                    return true;
                }
                open.extend(to);
            }
        }
        false
    }

    /// Every operation: path, method, site.
    pub(crate) fn operations(&self) -> Vec<(&str, &str, Site<'_>)> {
        let mut out = Vec::new();
        let paths = self.facts.get("paths").and_then(Value::as_object);
        for (path, item) in paths.into_iter().flatten() {
            let at = child("/paths", path);
            for (method, node) in item.as_object().into_iter().flatten() {
                if METHODS.contains(&method.as_str()) {
                    out.push((
                        path.as_str(),
                        method.as_str(),
                        Site::new(child(&at, method), node),
                    ));
                }
            }
        }
        out
    }

    /// The servers that hold for what stands at `pointer` but names none: those of the path, else of the document.
    pub(crate) fn servers_above(&self, pointer: &str) -> Vec<Site<'_>> {
        let path: String = pointer.split('/').take(3).collect::<Vec<_>>().join("/");
        let path = Some(path).filter(|path| path != pointer);
        let places = path.into_iter().chain([String::new()]);
        let mut lists = places.filter_map(|at| {
            let node = self.facts.pointer(&at)?;
            Site::new(at, node).get("servers")
        });
        let list = lists.find(|l| l.node.as_array().is_some_and(|l| !l.is_empty()));
        let count = |l: &Site<'_>| l.node.as_array().map_or(0, Vec::len);
        list.map(|l| (0..count(&l)).filter_map(|i| l.element(i)).collect())
            .unwrap_or_default()
    }

    /// Whether an operation responds with what stands at `pointer`, through references, and a status of a class (`'2'`).
    pub(crate) fn responds_with(&self, class: char, pointer: &str) -> bool {
        self.operations().iter().any(|(_, _, site)| {
            let responses = site.get("responses");
            let map = responses.as_ref().and_then(Site::map).into_iter().flatten();
            map.filter(|(status, _)| status.starts_with(class))
                .filter_map(|(status, _)| responses.as_ref()?.get(status))
                .filter_map(|use_| self.follow(&use_))
                .any(|site| site.at == pointer)
        })
    }

    /// The parameters of an operation, its path's included, references followed.
    pub(crate) fn parameters<'a>(&'a self, operation: &Site<'a>) -> Vec<Site<'a>> {
        let above = operation.at.rsplit_once('/').map_or("", |(up, _)| up);
        let shared = self
            .facts
            .pointer(above)
            .map(|node| Site::new(above, node))
            .and_then(|item| item.get("parameters"));
        let mut out: Vec<Site<'a>> = Vec::new();
        for list in [shared, operation.get("parameters")].into_iter().flatten() {
            let count = list.node.as_array().map_or(0, Vec::len);
            for site in (0..count).filter_map(|i| list.element(i)) {
                let named = self.follow(&site).unwrap_or_else(|| site.clone());
                let key = parameter_key(&named);
                // An operation's own parameter replaces its path's.
                out.retain(|known| {
                    parameter_key(&self.follow(known).unwrap_or_else(|| known.clone())) != key
                });
                out.push(site);
            }
        }
        out
    }
}

/// What tells the parameters of an operation apart.
pub(crate) fn parameter_key(site: &Site<'_>) -> (String, String) {
    let text = |key| site.text(key).unwrap_or_default().to_owned();
    let place = text("in");
    let name = text("name");
    // Names of headers know no case.
    let name = if place == "header" {
        name.to_lowercase()
    } else {
        name
    };
    (place, name)
}

/// A path without the names of its parameters.
pub(crate) fn template(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        out.push_str("{}");
        rest = after.split_once('}').map_or("", |(_, rest)| rest);
    }
    out.push_str(rest);
    out
}

/// The names of a path's parameters, in order.
pub(crate) fn template_names(path: &str) -> Vec<&str> {
    path.split('{')
        .skip(1)
        .filter_map(|s| s.split_once('}').map(|(name, _)| name))
        .collect()
}

/// What the projection left out.
fn collect_prose(whole: &Value, facts: &Value, at: &mut String, out: &mut HashMap<String, Value>) {
    match (whole, facts) {
        (Value::Object(whole), Value::Object(facts)) => {
            for (key, value) in whole {
                let length = at.len();
                at.push('/');
                at.push_str(&escaped(key));
                match facts.get(key) {
                    Some(fact) => collect_prose(value, fact, at, out),
                    None => {
                        out.insert(at.clone(), value.clone());
                    }
                }
                at.truncate(length);
            }
        }
        (Value::Array(whole), Value::Array(facts)) => {
            for (index, (value, fact)) in whole.iter().zip(facts).enumerate() {
                let length = at.len();
                at.push_str(&format!("/{index}"));
                collect_prose(value, fact, at, out);
                at.truncate(length);
            }
        }
        _ if whole != facts => {
            out.insert(at.clone(), whole.clone());
        }
        _ => {}
    }
}
