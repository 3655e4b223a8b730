//! What people call places and values.

use serde_json::Value;

use super::document::{self, Document, unescape};

/// A value in few words.
pub(crate) fn shown(value: Option<&Value>) -> String {
    match value {
        None => "absent".to_owned(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => {
            let text = other.to_string();
            match text.char_indices().nth(120) {
                Some((end, _)) => format!("{}...", &text[..end]),
                None => text,
            }
        }
    }
}

/// Words of a description as code in a sentence, whatever marks stand in them.
pub(crate) fn code(words: &str) -> String {
    format!("`{}`", words.replace('`', "'"))
}

/// What people call a place: `admin.avatar`, `GET /admins/{id}`.
pub(crate) fn label(document: &Document, pointer: &str) -> String {
    let tokens: Vec<String> = pointer.split('/').skip(1).map(unescape).collect();
    let text: Vec<&str> = tokens.iter().map(String::as_str).collect();
    match text.as_slice() {
        ["components", "schemas", name, rest @ ..] => format!("`{name}{}`", below(rest)),
        ["components", section, name, rest @ ..] => {
            format!("`{name}{}` of components.{section}", below(rest))
        }
        ["paths", path, "parameters", index, rest @ ..] => {
            let at = format!("/paths/{}/parameters/{index}", document::escaped(path));
            let name = parameter_name(document, &at).unwrap_or(index);
            format!("parameter `{name}{}` of `{path}`", below(rest))
        }
        ["paths", path, method, rest @ ..] => {
            let operation = format!("{} {path}", method.to_uppercase());
            match rest {
                [] => format!("`{operation}`"),
                ["parameters", index, rest @ ..] => {
                    let at = format!(
                        "/paths/{}/{method}/parameters/{index}",
                        document::escaped(path)
                    );
                    let name = parameter_name(document, &at).unwrap_or(index);
                    format!("parameter `{name}{}` of `{operation}`", below(rest))
                }
                ["requestBody", "content", _, "schema", rest @ ..] => {
                    let below = below(rest);
                    match below.trim_start_matches('.') {
                        "" => format!("the body of `{operation}`"),
                        member => format!("`{member}` in the body of `{operation}`"),
                    }
                }
                ["requestBody", ..] => format!("the body of `{operation}`"),
                ["responses", status, "content", _, "schema", rest @ ..] => {
                    let below = below(rest);
                    match below.trim_start_matches('.') {
                        "" => format!("the {status} response of `{operation}`"),
                        member => format!("`{member}` in the {status} response of `{operation}`"),
                    }
                }
                ["responses", status, ..] => format!("the {status} response of `{operation}`"),
                rest => format!("{} of `{operation}`", rest.join(".")),
            }
        }
        ["paths", path, ..] => format!("`{path}`"),
        _ => format!("`{}`", text.join(".")),
    }
}

fn parameter_name<'d>(document: &'d Document, at: &str) -> Option<&'d str> {
    document.facts.pointer(at)?.get("name")?.as_str()
}

fn below(tokens: &[&str]) -> String {
    let mut out = String::new();
    let mut at = 0;
    while at < tokens.len() {
        match (tokens[at], tokens.get(at + 1)) {
            ("properties", Some(name)) => {
                out.push('.');
                out.push_str(name);
                at += 2;
            }
            // What it is composed of is part of it.
            ("allOf", Some(_)) => at += 2,
            ("oneOf" | "anyOf", Some(index)) => {
                out.push_str(&format!("|{index}"));
                at += 2;
            }
            ("items", _) => {
                out.push_str("[]");
                at += 1;
            }
            ("additionalProperties", _) => {
                out.push_str("{}");
                at += 1;
            }
            ("schema", _) => at += 1,
            (other, _) => {
                out.push('.');
                out.push_str(other);
                at += 1;
            }
        }
    }
    out
}
