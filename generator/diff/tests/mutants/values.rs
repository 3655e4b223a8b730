//! Edits of types, formats, listed values, defaults and limits.

use serde_json::{Value, json};

use crate::support::{Base, Edit, Mutant, Property, list, object};

fn edit(there: &'static str, back: &'static str, make: fn(&mut Mutant)) -> Edit {
    Edit {
        there,
        back,
        base: Base::V211,
        make,
    }
}

/// Puts another schema in the place of the properties that are liked.
fn swap(m: &mut Mutant, wanted: fn(&Property<'_>) -> bool, node: Value) {
    for property in m.properties(wanted) {
        *m.new.pointer_mut(&property).expect("the property") = node.clone();
        m.at(&property);
    }
}

fn set(m: &mut Mutant, wanted: fn(&Property<'_>) -> bool, key: &str, value: Value) {
    for property in m.properties(wanted) {
        m.change(&property, |node| {
            node.insert(key.to_owned(), value.clone());
        });
    }
}

fn both(m: &mut Mutant, wanted: fn(&Property<'_>) -> bool, key: &str, old: Value, new: Value) {
    for property in m.properties(wanted) {
        object(&mut m.old, &property).insert(key.to_owned(), old.clone());
        object(&mut m.new, &property).insert(key.to_owned(), new.clone());
        m.at(&property);
    }
}

fn text(p: &Property<'_>) -> bool {
    p.is("string")
}

fn values(p: &Property<'_>) -> bool {
    p.node["type"] == "string"
        && p.node["enum"]
            .as_array()
            .is_some_and(|l| l.len() > 2 && l.iter().all(Value::is_string))
}

pub(crate) fn edits() -> Vec<Edit> {
    vec![
        edit("string-to-scalar", "scalar-to-string", |m| {
            swap(m, text, json!({"type": "boolean"}))
        }),
        edit("integer-to-number", "number-to-integer", |m| {
            swap(m, |p| p.is("integer"), json!({"type": "number"}))
        }),
        edit("scalar-to-array", "array-to-scalar", |m| {
            swap(
                m,
                text,
                json!({"type": "array", "items": {"type": "string"}}),
            );
        }),
        edit("scalar-to-object", "object-to-scalar", |m| {
            swap(
                m,
                text,
                json!({"type": "object", "properties": {"a": {"type": "string"}}}),
            );
        }),
        edit("type-changed", "type-changed", |m| {
            m.prepare(|_| {});
            for property in m.properties(text) {
                *m.old.pointer_mut(&property).expect("the property") =
                    json!({"type": "array", "items": {"type": "string"}});
                *m.new.pointer_mut(&property).expect("the property") =
                    json!({"type": "object", "properties": {"a": {"type": "string"}}});
                m.at(&property);
            }
        }),
        edit("typed-to-any", "any-to-typed", |m| swap(m, text, json!({}))),
        edit("single-to-union", "union-to-single", |m| {
            swap(
                m,
                text,
                json!({"oneOf": [{"type": "string"}, {"type": "integer"}]}),
            );
        }),
        edit("map-to-object", "object-to-map", |m| {
            for property in m.properties(text) {
                *m.old.pointer_mut(&property).expect("the property") = json!({"type": "object"});
                *m.new.pointer_mut(&property).expect("the property") =
                    json!({"type": "object", "properties": {"a": {"type": "string"}}});
                m.at(&property);
            }
        }),
        edit(
            "array-items-type-changed",
            "array-items-type-changed",
            |m| {
                for property in m.properties(|p| p.node["items"] == json!({"type": "string"})) {
                    let at = format!("{property}/items");
                    *m.new.pointer_mut(&at).expect("items") = json!({"type": "boolean"});
                    m.at(&at);
                }
            },
        ),
        edit("unix-time-to-rfc3339", "rfc3339-to-unix-time", |m| {
            for property in m.properties(|p| p.is("integer")) {
                object(&mut m.old, &property).insert("format".to_owned(), json!("date-time"));
                *m.new.pointer_mut(&property).expect("the property") =
                    json!({"type": "string", "format": "date-time"});
                m.at(&property);
            }
        }),
        edit("format-added", "format-removed", |m| {
            set(m, text, "format", json!("date-time"))
        }),
        edit("format-changed", "format-changed", |m| {
            both(m, text, "format", json!("date-time"), json!("byte"))
        }),
        edit("format-changed-unmapped", "format-changed-unmapped", |m| {
            both(m, text, "format", json!("uri"), json!("email"))
        }),
        edit(
            "response-enum-value-added",
            "response-enum-value-removed",
            |m| {
                for property in m.properties(|p| values(p) && p.only_returned()) {
                    list(&mut m.new, &property, "enum").push(json!("zq-quite-another"));
                    m.at(&property);
                }
            },
        ),
        edit(
            "request-enum-value-added",
            "request-enum-value-removed",
            |m| {
                for property in m.properties(|p| values(p) && p.sent) {
                    list(&mut m.new, &property, "enum").push(json!("zq-quite-another"));
                    m.at(&property);
                }
            },
        ),
        edit("enum-value-renamed", "enum-value-renamed", |m| {
            for property in m.properties(values) {
                list(&mut m.old, &property, "enum").push(json!("zq_standing_order"));
                list(&mut m.new, &property, "enum").push(json!("zq_standing_orders"));
                m.at(&property);
            }
        }),
        edit("enum-value-case-changed", "enum-value-case-changed", |m| {
            for property in m.properties(values) {
                list(&mut m.old, &property, "enum").push(json!("zq_standing"));
                list(&mut m.new, &property, "enum").push(json!("ZQ_STANDING"));
                m.at(&property);
            }
        }),
        edit("enum-order-changed", "enum-order-changed", |m| {
            for property in m.properties(values) {
                list(&mut m.new, &property, "enum").reverse();
                m.at(&property);
            }
        }),
        edit("became-enum", "no-longer-enum", |m| {
            set(m, text, "enum", json!(["zq-a", "zq-b"]))
        }),
        edit(
            "became-single-value-enum",
            "no-longer-single-value-enum",
            |m| set(m, text, "enum", json!(["zq-a"])),
        ),
        edit(
            "became-single-value-enum",
            "no-longer-single-value-enum",
            |m| {
                both(m, text, "enum", json!(["zq-a", "zq-b"]), json!(["zq-a"]));
            },
        ),
        edit("enum-base-type-changed", "enum-base-type-changed", |m| {
            for property in m.properties(text) {
                object(&mut m.old, &property).insert("enum".to_owned(), json!(["1", "2"]));
                *m.new.pointer_mut(&property).expect("the property") =
                    json!({"type": "integer", "enum": [1, 2]});
                m.at(&property);
            }
        }),
        edit("default-added", "default-removed", |m| {
            set(m, text, "default", json!("zq"))
        }),
        edit("default-changed", "default-changed", |m| {
            both(m, text, "default", json!("a"), json!("b"))
        }),
        edit(
            "request-constraint-tightened",
            "request-constraint-loosened",
            |m| {
                set(m, |p| text(p) && p.sent, "maxLength", json!(20));
            },
        ),
        edit(
            "request-constraint-tightened",
            "request-constraint-loosened",
            |m| {
                both(
                    m,
                    |p| p.is("integer") && p.sent,
                    "minimum",
                    json!(1),
                    json!(5),
                );
            },
        ),
        edit(
            "request-constraint-tightened",
            "request-constraint-loosened",
            |m| {
                set(m, |p| text(p) && p.sent, "pattern", json!("^a"));
            },
        ),
        edit(
            "request-constraint-tightened",
            "request-constraint-loosened",
            |m| {
                set(
                    m,
                    |p| p.node["type"] == "array" && p.sent,
                    "uniqueItems",
                    json!(true),
                );
            },
        ),
        edit(
            "request-constraint-changed",
            "request-constraint-changed",
            |m| {
                both(
                    m,
                    |p| text(p) && p.sent,
                    "pattern",
                    json!("^a"),
                    json!("a$"),
                )
            },
        ),
        edit(
            "response-constraint-changed",
            "response-constraint-changed",
            |m| {
                both(
                    m,
                    |p| p.is("number") && p.only_returned(),
                    "multipleOf",
                    json!(4),
                    json!(6),
                );
            },
        ),
        edit("max-items-changed", "max-items-changed", |m| {
            set(
                m,
                |p| p.node["type"] == "array" && p.sent,
                "maxItems",
                json!(5),
            );
        }),
        edit(
            "integer-range-exceeds-rust-type",
            "integer-range-exceeds-rust-type",
            |m| set(m, |p| p.is("integer"), "maximum", json!(u64::MAX)),
        ),
        edit(
            "response-constraint-tightened",
            "response-constraint-loosened",
            |m| {
                both(
                    m,
                    |p| text(p) && p.only_returned(),
                    "maxLength",
                    json!(20),
                    json!(10),
                );
            },
        ),
        edit(
            "additional-properties-open-to-closed",
            "additional-properties-closed-to-open",
            |m| {
                for schema in m.schemas(|_, n, _, _| {
                    n["type"] == "object" && n.get("additionalProperties").is_none()
                }) {
                    m.change(&schema, |node| {
                        node.insert("additionalProperties".to_owned(), json!(false));
                    });
                }
            },
        ),
        edit(
            "additional-properties-value-type-changed",
            "additional-properties-value-type-changed",
            |m| {
                for schema in m.schemas(|_, n, _, _| {
                    n["type"] == "object"
                        && n.get("additionalProperties").is_none()
                        && n.get("allOf").is_none()
                }) {
                    m.change(&schema, |node| {
                        node.insert("additionalProperties".to_owned(), json!({"type": "string"}));
                    });
                }
            },
        ),
        edit("schema-title-changed", "schema-title-changed", |m| {
            set(m, text, "title", json!("Zq title"))
        }),
    ]
}
