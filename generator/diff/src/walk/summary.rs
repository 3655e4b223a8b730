//! The counts at the top of a report.
//!
//! They count facts of the two descriptions, place by place, and know nothing of entries: a renamed schema is one
//! entry and here one schema added and one removed; a property below a place that changed its type is part of that
//! entry and counts here as well. So they can be compared with counts taken by other means.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::document::{Document, Site, parameter_key, template, template_names};

/// How many facts of each kind differ.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Summary {
    /// Operations of the old description.
    pub operations_old: usize,
    /// Operations of the new one.
    pub operations_new: usize,
    /// Operations that only the new one has; names of path parameters do not count.
    pub operations_added: usize,
    /// Operations that only the old one has.
    pub operations_removed: usize,
    /// Operations whose path parameters are called otherwise.
    pub path_parameters_renamed: usize,
    /// Operations whose id changed.
    pub operation_ids_changed: usize,
    /// Operations whose tags changed.
    pub operation_tags_changed: usize,
    /// Component schemas of the old description.
    pub schemas_old: usize,
    /// Component schemas of the new one.
    pub schemas_new: usize,
    /// Component schemas that only the new one has.
    pub schemas_added: usize,
    /// Those of them that no operation reaches.
    pub schemas_added_unreachable: usize,
    /// Component schemas that only the old one has.
    pub schemas_removed: usize,
    /// Those of the added and removed ones that are the same under another name.
    pub schemas_renamed: usize,
    /// Properties of component schemas, at any depth, that came.
    pub properties_added: usize,
    /// Properties that went.
    pub properties_removed: usize,
    /// Properties whose type changed.
    pub properties_type_changed: usize,
    /// Places that may be null and could not, or the other way round.
    pub nullable_changed: usize,
    /// Those that may be null now.
    pub became_nullable: usize,
    /// Properties on both sides that are required on one.
    pub required_changed: usize,
    /// Those that are required now.
    pub became_required: usize,
    /// Listed values that came to a list.
    pub enum_values_added: usize,
    /// Listed values that went from a list.
    pub enum_values_removed: usize,
    /// Places that list their values now.
    pub became_enum: usize,
    /// Places that no longer do.
    pub no_longer_enum: usize,
    /// Defaults that changed.
    pub defaults_changed: usize,
    /// Parameters that operations on both sides take now.
    pub parameters_added: usize,
    /// Parameters that they no longer take.
    pub parameters_removed: usize,
    /// Parameters whose type changed.
    pub parameters_type_changed: usize,
    /// Responses (statuses) that operations on both sides have now.
    pub responses_added: usize,
    /// Responses that they no longer have.
    pub responses_removed: usize,
    /// Places in which facts differ, as the accounting counts them.
    pub differences: usize,
    /// Places in which only prose or examples differ.
    pub documentation_only: usize,
}

impl Summary {
    /// Every count by name, in the order of reports.
    pub fn entries(&self) -> Vec<(&'static str, usize)> {
        vec![
            ("operations_old", self.operations_old),
            ("operations_new", self.operations_new),
            ("operations_added", self.operations_added),
            ("operations_removed", self.operations_removed),
            ("path_parameters_renamed", self.path_parameters_renamed),
            ("operation_ids_changed", self.operation_ids_changed),
            ("operation_tags_changed", self.operation_tags_changed),
            ("schemas_old", self.schemas_old),
            ("schemas_new", self.schemas_new),
            ("schemas_added", self.schemas_added),
            ("schemas_added_unreachable", self.schemas_added_unreachable),
            ("schemas_removed", self.schemas_removed),
            ("schemas_renamed", self.schemas_renamed),
            ("properties_added", self.properties_added),
            ("properties_removed", self.properties_removed),
            ("properties_type_changed", self.properties_type_changed),
            ("nullable_changed", self.nullable_changed),
            ("became_nullable", self.became_nullable),
            ("required_changed", self.required_changed),
            ("became_required", self.became_required),
            ("enum_values_added", self.enum_values_added),
            ("enum_values_removed", self.enum_values_removed),
            ("became_enum", self.became_enum),
            ("no_longer_enum", self.no_longer_enum),
            ("defaults_changed", self.defaults_changed),
            ("parameters_added", self.parameters_added),
            ("parameters_removed", self.parameters_removed),
            ("parameters_type_changed", self.parameters_type_changed),
            ("responses_added", self.responses_added),
            ("responses_removed", self.responses_removed),
            ("differences", self.differences),
            ("documentation_only", self.documentation_only),
        ]
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
        self.properties_added += after.keys().filter(|n| !before.contains_key(*n)).count();
        self.properties_removed += before.keys().filter(|n| !after.contains_key(*n)).count();
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
