//! What a description says and no client can act on: it is left out, and told.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::lower::Problem;
use crate::pointer::{join, within};
use crate::spec::node::{NodeKind, ValueForm};

/// A warning for each kind of thing that is left out, at its first place.
pub(crate) fn unheeded(document: &Value) -> Vec<Problem> {
    let mut found = Found::default();
    found.node(NodeKind::Document, document, &mut String::new());
    found
        .0
        .into_iter()
        .map(|(kind, places)| kind.told(&places))
        .collect()
}

/// What is left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum LeftOut {
    /// Keywords beside a reference.
    Beside(String),
    /// The links of responses.
    Links,
    /// The headers of the parts of forms.
    PartHeaders,
}

impl LeftOut {
    fn told(self, places: &[String]) -> Problem {
        let (what, why, remedy) = match self {
            Self::Beside(keywords) => (
                format!("beside `$ref`, {keywords} is left out"),
                "OpenAPI 3.0 says that nothing counts beside a reference",
                "where it is meant, put the reference into `allOf`, with an action in spec/corrections/",
            ),
            Self::Links => (
                "the links of responses are left out".to_owned(),
                "a caller writes the next call, with what the response holds",
                "nothing needs to be done",
            ),
            Self::PartHeaders => (
                "the headers of parts of forms are left out".to_owned(),
                "the parts of a form are sent with their name and media type alone",
                "nothing needs to be done, unless the server asks for them",
            ),
        };
        let more = match places.len() {
            0 | 1 => String::new(),
            2 => " (here and in 1 more place)".to_owned(),
            many => format!(" (here and in {} more places)", many - 1),
        };
        Problem {
            pointer: places
                .first()
                .and_then(|at| at.parse().ok())
                .unwrap_or_default(),
            what: format!("{what}{more}"),
            why: why.to_owned(),
            remedy: remedy.to_owned(),
        }
    }
}

#[derive(Default)]
struct Found(BTreeMap<LeftOut, Vec<String>>);

impl Found {
    fn add(&mut self, kind: LeftOut, at: String) {
        self.0.entry(kind).or_default().push(at);
    }

    fn node(&mut self, kind: NodeKind, value: &Value, at: &mut String) {
        let Value::Object(map) = value else { return };
        if kind == NodeKind::Callback {
            // Left out as a whole, which lowering tells.
            return;
        }
        if kind != NodeKind::PathItem && map.get("$ref").is_some_and(Value::is_string) {
            let keywords = beside(map);
            if !keywords.is_empty() {
                self.add(LeftOut::Beside(keywords.join(", ")), at.clone());
            }
            return;
        }
        let is_there = |key: &str| {
            map.get(key)
                .and_then(Value::as_object)
                .is_some_and(|map| !map.is_empty())
        };
        if kind == NodeKind::Response && is_there("links") {
            self.add(LeftOut::Links, join(at, "links"));
        }
        if kind == NodeKind::Encoding && is_there("headers") {
            self.add(LeftOut::PartHeaders, join(at, "headers"));
        }
        for (key, value) in map {
            match (kind.field(key).map(|field| field.shape), value) {
                (Some(ValueForm::One(kind) | ValueForm::OneOrFlag(kind)), value) => {
                    within(at, key, |at| self.node(kind, value, at));
                }
                (Some(ValueForm::Map(kind)), Value::Object(map)) => within(at, key, |at| {
                    for (name, value) in map {
                        within(at, name, |at| self.node(kind, value, at));
                    }
                }),
                (Some(ValueForm::List(kind)), Value::Array(list)) => within(at, key, |at| {
                    for (index, value) in list.iter().enumerate() {
                        within(at, &index.to_string(), |at| self.node(kind, value, at));
                    }
                }),
                _ => {}
            }
        }
    }
}

/// The keywords beside a reference that say more than words for people.
fn beside(map: &Map<String, Value>) -> Vec<String> {
    let is_prose = |key: &str| {
        matches!(
            key,
            "$ref" | "title" | "description" | "summary" | "nullable"
        )
    };
    let keys = map.iter().filter(|(key, value)| {
        !is_prose(key) && !key.starts_with("x-") && **value != Value::Bool(false)
    });
    let mut keys: Vec<String> = keys.map(|(key, _)| format!("`{key}`")).collect();
    keys.sort();
    keys
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn each_kind_is_told_once_with_its_first_place() {
        let told = unheeded(&json!({
            "paths": {"/a": {"get": {"responses": {"200": {"links": {"next": {"operationId": "b"}}}}}}},
            "components": {"schemas": {
                "a": {"properties": {
                    "one": {"$ref": "#/b", "readOnly": true, "description": "words"},
                    "two": {"$ref": "#/b", "readOnly": true},
                    "three": {"$ref": "#/b", "nullable": true, "title": "Three", "deprecated": false},
                    "$ref": {"type": "string"},
                }},
            }},
        }));
        let told: Vec<(&str, &str)> = told
            .iter()
            .map(|one| (one.pointer.as_str(), one.what.as_str()))
            .collect();
        assert_eq!(
            told,
            [
                (
                    "/components/schemas/a/properties/one",
                    "beside `$ref`, `readOnly` is left out (here and in 1 more place)"
                ),
                (
                    "/paths/~1a/get/responses/200/links",
                    "the links of responses are left out"
                ),
            ]
        );
    }
}
