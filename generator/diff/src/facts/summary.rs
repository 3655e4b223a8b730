//! The counts at the top of a report.
//!
//! They count facts of the two descriptions, place by place, and know nothing of entries: a renamed schema is one
//! entry and here one schema added and one removed; a property below a place that changed its type is part of that
//! entry and counts here as well. So they can be compared with counts taken by other means.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::document::{Document, Site, parameter_key, template, template_names};

/// One count of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// What it is called in JSON.
    pub name: &'static str,
    /// How many there are.
    pub count: usize,
    /// What is counted.
    pub about: &'static str,
}

macro_rules! counts {
    ($($name:ident $about:literal;)*) => {
        /// How many facts of each kind differ.
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
        pub struct Summary {
            $(#[doc = concat!("How many ", $about, ".")] pub $name: usize,)*
        }

        impl Summary {
            /// Every count, in the order of reports.
            pub fn counts(&self) -> Vec<Count> {
                vec![$(Count { name: stringify!($name), count: self.$name, about: $about },)*]
            }
        }
    };
}

counts! {
    operations_old "operations of the old description";
    operations_new "operations of the new description";
    operations_added "operations of the new description alone, whatever their path parameters are called";
    operations_removed "operations of the old description alone, whatever their path parameters are called";
    path_parameters_renamed "operations on both sides whose path parameters are called otherwise";
    operation_ids_changed "operations on both sides whose id is another one";
    operation_tags_changed "operations on both sides whose tags are others";
    schemas_old "component schemas of the old description";
    schemas_new "component schemas of the new description";
    schemas_added "component schemas whose name only the new description has";
    schemas_added_unreachable "those of the added schemas that no operation reaches";
    schemas_removed "component schemas whose name only the old description has";
    schemas_renamed "pairs of an added and a removed schema that are one under two names";
    properties_added "properties that came, at any depth of a schema on both sides, the outermost alone";
    properties_added_nested "the same with every property inside of one that came";
    properties_removed "properties that went, at any depth of a schema on both sides, the outermost alone";
    properties_removed_nested "the same with every property inside of one that went";
    properties_type_changed "properties on both sides whose type is another one";
    nullable_changed "places in schemas on both sides that may be null on one side alone";
    became_nullable "those of them that may be null now";
    required_changed "properties on both sides that are required on one side alone";
    became_required "those of them that are required now";
    enum_values_added "values that came to a list on both sides";
    enum_values_removed "values that went from a list on both sides";
    became_enum "places in schemas on both sides that list their values now";
    no_longer_enum "places in schemas on both sides that no longer list their values";
    defaults_changed "places in schemas on both sides with another default";
    parameters_added "parameters that came to operations on both sides, counted for each operation";
    parameters_removed "parameters that went from operations on both sides, counted for each operation";
    parameters_type_changed "parameters of operations on both sides with another type, counted for each operation";
    responses_added "statuses that came to operations on both sides";
    responses_removed "statuses that went from operations on both sides";
    differences "places in which the facts differ, what came or went as a whole counted once";
    documentation_only "places in which prose and examples alone differ";
}

impl Summary {
    /// Every count by name, in the order of reports.
    pub fn entries(&self) -> Vec<(&'static str, usize)> {
        let counts = self.counts().into_iter();
        counts.map(|one| (one.name, one.count)).collect()
    }
}

/// Counts what differs between two descriptions.
pub(crate) fn count(old: &Document, new: &Document, reached: &super::reach::Reached) -> Summary {
    let mut summary = Summary::default();
    let schemas = |d: &Document| -> BTreeMap<String, Value> {
        d.section("schemas")
            .map(|(n, s)| (n.to_owned(), s.node.clone()))
            .collect()
    };
    let (a, b) = (schemas(old), schemas(new));
    summary.schemas_old = a.len();
    summary.schemas_new = b.len();
    summary.schemas_removed = a.keys().filter(|n| !b.contains_key(*n)).count();
    for name in b.keys().filter(|n| !a.contains_key(*n)) {
        summary.schemas_added += 1;
        let met = reached.met(&super::document::child("/components/schemas", name));
        summary.schemas_added_unreachable +=
            usize::from(met.request.is_empty() && met.response.is_empty());
    }
    for (name, node) in &a {
        if let Some(other) = b.get(name) {
            summary.schema(node, other, false);
        }
    }
    summary.operations(old, new);
    summary
}

impl Summary {
    fn operations(&mut self, old: &Document, new: &Document) {
        let map = |document: &Document| -> BTreeMap<String, (String, String)> {
            let list = document.operations();
            list.into_iter()
                .map(|(path, method, site)| {
                    (
                        format!("{method} {}", template(path)),
                        (path.to_owned(), site.at),
                    )
                })
                .collect()
        };
        let (a, b) = (map(old), map(new));
        self.operations_old = a.len();
        self.operations_new = b.len();
        self.operations_added = b.keys().filter(|k| !a.contains_key(*k)).count();
        self.operations_removed = a.keys().filter(|k| !b.contains_key(*k)).count();
        for (key, (path, at)) in &a {
            let Some((other_path, other_at)) = b.get(key) else {
                continue;
            };
            self.path_parameters_renamed += usize::from(path != other_path);
            let (Some(x), Some(y)) = (old.facts.pointer(at), new.facts.pointer(other_at)) else {
                continue;
            };
            let (x, y) = (Site::new(at.clone(), x), Site::new(other_at.clone(), y));
            self.operation_ids_changed +=
                usize::from(x.text("operationId") != y.text("operationId"));
            self.operation_tags_changed += usize::from(x.node.get("tags") != y.node.get("tags"));
            self.parameters((old, path, &x), (new, other_path, &y));
            let statuses = |s: &Site<'_>| -> BTreeSet<String> {
                let map = s.node.get("responses").and_then(Value::as_object);
                map.into_iter().flat_map(|m| m.keys().cloned()).collect()
            };
            let (before, after) = (statuses(&x), statuses(&y));
            self.responses_added += after.difference(&before).count();
            self.responses_removed += before.difference(&after).count();
        }
    }

    fn parameters(
        &mut self,
        (old, old_path, a): (&Document, &str, &Site<'_>),
        (new, new_path, b): (&Document, &str, &Site<'_>),
    ) {
        let list = |document: &Document, path: &str, site: &Site<'_>| {
            let names = template_names(path);
            let list = document.parameters(site).into_iter();
            let keyed = list.map(|p| {
                let declared = document.follow(&p).map_or(p.node, |s| s.node);
                let key = parameter_key(&Site::new("", declared));
                let key = match names.iter().position(|n| *n == key.1) {
                    Some(at) if key.0 == "path" => (key.0, at.to_string()),
                    _ => key,
                };
                (key, type_name(declared.get("schema")))
            });
            keyed.collect::<BTreeMap<_, _>>()
        };
        let (a, b) = (list(old, old_path, a), list(new, new_path, b));
        self.parameters_added += b.keys().filter(|k| !a.contains_key(*k)).count();
        self.parameters_removed += a.keys().filter(|k| !b.contains_key(*k)).count();
        let changed = a.iter().filter(|(k, t)| b.get(*k).is_some_and(|o| o != *t));
        self.parameters_type_changed += changed.count();
    }

    fn schema(&mut self, a: &Value, b: &Value, is_property: bool) {
        if a == b {
            return;
        }
        if is_property && type_name(Some(a)) != type_name(Some(b)) {
            self.properties_type_changed += 1;
        }
        let flag = |v: &Value, key: &str| v.get(key).and_then(Value::as_bool).unwrap_or(false);
        if flag(a, "nullable") != flag(b, "nullable") {
            self.nullable_changed += 1;
            self.became_nullable += usize::from(flag(b, "nullable"));
        }
        let map = |v: &Value| {
            v.get("properties")
                .and_then(Value::as_object)
                .cloned()
                .unwrap_or_default()
        };
        let (before, after) = (map(a), map(b));
        let names = |v: &Value| -> BTreeSet<String> {
            let list = v
                .get("required")
                .and_then(Value::as_array)
                .cloned()
                .unwrap_or_default();
            list.into_iter()
                .filter_map(|v| v.as_str().map(str::to_owned))
                .collect()
        };
        let both = |n: &&String| before.contains_key(*n) && after.contains_key(*n);
        let (needs, needed) = (names(a), names(b));
        let came = needed.difference(&needs).filter(both).count();
        self.became_required += came;
        self.required_changed += came + needs.difference(&needed).filter(both).count();
        let listed = |v: &Value| v.get("enum").and_then(Value::as_array).cloned();
        match (listed(a), listed(b)) {
            (Some(x), Some(y)) => {
                self.enum_values_added += y.iter().filter(|v| !x.contains(v)).count();
                self.enum_values_removed += x.iter().filter(|v| !y.contains(v)).count();
            }
            (None, Some(_)) => self.became_enum += 1,
            (Some(_), None) => self.no_longer_enum += 1,
            (None, None) => {}
        }
        self.defaults_changed += usize::from(a.get("default") != b.get("default"));
        let lacks = |all: &Map<String, Value>, of: &Map<String, Value>| -> (usize, usize) {
            let lone = of.iter().filter(|(name, _)| !all.contains_key(*name));
            let lone: Vec<usize> = lone.map(|(_, node)| 1 + nested(node)).collect();
            (lone.len(), lone.iter().sum())
        };
        let ((came, within), (gone, lost)) = (lacks(&before, &after), lacks(&after, &before));
        self.properties_added += came;
        self.properties_added_nested += within;
        self.properties_removed += gone;
        self.properties_removed_nested += lost;
        for (name, x) in &before {
            if let Some(y) = after.get(name) {
                self.schema(x, y, true);
            }
        }
        for key in ["items", "additionalProperties"] {
            if let (Some(x), Some(y)) = (a.get(key), b.get(key))
                && x.is_object()
                && y.is_object()
            {
                self.schema(x, y, false);
            }
        }
        for key in ["allOf", "oneOf", "anyOf"] {
            let list = |v: &Value| {
                v.get(key)
                    .and_then(Value::as_array)
                    .cloned()
                    .unwrap_or_default()
            };
            for (x, y) in list(a).iter().zip(&list(b)) {
                self.schema(x, y, false);
            }
        }
    }
}

/// How many properties a schema has, those of its properties and parts included.
fn nested(node: &Value) -> usize {
    let properties = node.get("properties").and_then(Value::as_object);
    let own = properties.into_iter().flat_map(|map| map.values());
    let own: usize = own.map(|property| 1 + nested(property)).sum();
    let lists = ["allOf", "oneOf", "anyOf"].into_iter();
    let parts = lists.filter_map(|key| node.get(key)?.as_array()).flatten();
    let inner = ["items", "additionalProperties"].into_iter();
    let inner = inner.filter_map(|key| node.get(key));
    own + parts.chain(inner).map(nested).sum::<usize>()
}

/// A type in few words; schemas that stand alone in a list count as themselves.
fn type_name(node: Option<&Value>) -> String {
    let Some(node) = node else {
        return "none".to_owned();
    };
    let text = |key: &str| node.get(key).and_then(Value::as_str);
    if let Some(reference) = text("$ref") {
        return reference.to_owned();
    }
    for key in ["allOf", "oneOf", "anyOf"] {
        if let Some(list) = node.get(key).and_then(Value::as_array) {
            return match list.as_slice() {
                [only] => type_name(Some(only)),
                several => {
                    let names: Vec<String> = several.iter().map(|v| type_name(Some(v))).collect();
                    format!("{key}({})", names.join(","))
                }
            };
        }
    }
    match text("type") {
        Some("array") => format!("array<{}>", type_name(node.get("items"))),
        Some(other) => other.to_owned(),
        None if node.get("properties").is_some() => "object".to_owned(),
        None => "any".to_owned(),
    }
}
