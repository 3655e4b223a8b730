//! The overlay actions that get a description past an error, ready to be pasted.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use crate::METHODS;
use crate::pointer::Pointer;

/// How a description gets past an error without knowing what the vendor means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Past {
    /// Leaving the operation out.
    Skip {
        /// The path of the operation.
        path: String,
        /// Its method.
        method: String,
    },
    /// Taking what a JSONPath selects out, so that any JSON is taken there.
    Open(String),
}

impl Past {
    /// How to get past an error at a place of a document; none where neither the operation nor a schema could go.
    pub fn of(document: &Value, at: &Pointer) -> Option<Self> {
        let tokens: Vec<_> = at.tokens().collect();
        let tokens: Vec<&str> = tokens.iter().map(AsRef::as_ref).collect();
        match tokens.as_slice() {
            ["paths", path, method, ..] if METHODS.contains(method) => Some(Self::Skip {
                path: (*path).to_owned(),
                method: (*method).to_owned(),
            }),
            ["components", "schemas", _, ..] => {
                let target = json_path(&tokens);
                Some(Self::Open(match document.pointer(at.as_str())? {
                    Value::Object(schema) if schema.contains_key("$ref") => {
                        format!("{target}['$ref']")
                    }
                    Value::Object(_) => format!("{target}.*"),
                    _ => target,
                }))
            }
            _ => None,
        }
    }

    /// The actions for several errors of one cause, in lines that begin with `indent`.
    pub(crate) fn write(f: &mut fmt::Formatter<'_>, indent: &str, all: &[&Self]) -> fmt::Result {
        let mut skipped: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        let mut opened: Vec<&str> = Vec::new();
        for past in all {
            match past {
                Self::Skip { path, method } => {
                    let paths = skipped.entry(method).or_default();
                    let path = quoted(path);
                    if !paths.contains(&path) {
                        paths.push(path);
                    }
                }
                Self::Open(target) if !opened.contains(&target.as_str()) => opened.push(target),
                Self::Open(_) => {}
            }
        }
        let mut action = |target: String, why: &str, effect: &str| {
            // A string of JSON is one of YAML too.
            let target = Value::from(target);
            write!(
                f,
                "\n{indent}- target: {target}\n{indent}  x-reason: {why}\n{indent}  x-evidence: how that is known\n{indent}  {effect}"
            )
        };
        for (method, paths) in skipped {
            action(
                format!("$.paths[{}].{method}", paths.join(",")),
                "why the client can do without it",
                "update: {x-skip: why the client can do without it}",
            )?;
        }
        for target in opened {
            action(
                target.to_owned(),
                "why any JSON may stand there",
                "remove: true",
            )?;
        }
        Ok(())
    }

    /// What the actions do.
    pub(crate) fn effect(all: &[&Self]) -> &'static str {
        match all {
            [Self::Skip { .. }] => "leave the operation out",
            [Self::Skip { .. }, ..] => "leave the operations out",
            _ => "take any JSON there",
        }
    }
}

/// A JSONPath to the place that tokens lead to.
fn json_path(tokens: &[&str]) -> String {
    let mut path = "$".to_owned();
    for token in tokens {
        match token.parse::<usize>() {
            // An index, unless it is a name that looks like one: those stand below maps of names.
            Ok(index) if path.ends_with("Of']") => path.push_str(&format!("[{index}]")),
            _ => path.push_str(&format!("[{}]", quoted(token))),
        }
    }
    path
}

/// A name as a string of JSONPath.
fn quoted(name: &str) -> String {
    format!("'{}'", name.replace('\\', "\\\\").replace('\'', "\\'"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Diagnostic, Diagnostics};
    use serde_json::json;
    use serde_json_path::JsonPath;

    #[test]
    fn the_actions_can_be_pasted_and_select_what_the_errors_are_about() {
        let document = json!({
            "paths": {
                "/pets/{id}": {"get": {"parameters": [{}]}},
                "/it's": {"get": {"parameters": [{}]}},
                "/a\"b\\c": {"get": {"parameters": [{}]}, "put": {"parameters": [{}]}},
            },
            "components": {"schemas": {
                "1": {"properties": {"it's": {"allOf": [{"$ref": "#/nowhere"}]}}},
                "b": {"enum": [1], "type": "string"},
            }},
        });
        let places = [
            ["paths", "/pets/{id}", "get", "parameters", "0"].as_slice(),
            &["paths", "/it's", "get", "parameters", "0"],
            &["paths", "/a\"b\\c", "get", "parameters", "0"],
            &["paths", "/a\"b\\c", "put", "parameters", "0"],
            &[
                "components",
                "schemas",
                "1",
                "properties",
                "it's",
                "allOf",
                "0",
            ],
            &["components", "schemas", "b", "enum"],
            &["components", "schemas", "b"],
        ];
        let all: Diagnostics = places
            .iter()
            .map(|place| {
                let at = Pointer::of(*place);
                let past = Past::of(&document, &at).expect("a way past it");
                Diagnostic::new("wrong").pointer(at).past(past)
            })
            .collect();
        let text = all.to_string();
        let (_, actions) = text.split_once("corrections/:\n").expect("actions");
        let actions: Vec<Value> = serde_yaml::from_str(actions).expect("YAML");
        let selected: Vec<usize> = actions
            .iter()
            .map(|action| {
                let target = action["target"].as_str().expect("a target");
                JsonPath::parse(target)
                    .expect("a JSONPath")
                    .query(&document)
                    .len()
            })
            .collect();
        assert_eq!(selected, [3, 1, 1, 1, 2], "{text}");
        assert!(actions[0]["update"]["x-skip"].is_string());
        assert_eq!(actions[2]["remove"], true);
        assert_eq!(
            Past::of(&document, &Pointer::of(["components", "parameters", "a"])),
            None
        );
    }
}
