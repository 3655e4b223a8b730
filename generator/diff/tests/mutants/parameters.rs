//! Edits of parameters.

use serde_json::{Value, json};

use crate::support::{Base, Edit, Mutant, list, object};

fn edit(there: &'static str, back: &'static str, make: fn(&mut Mutant)) -> Edit {
    Edit {
        there,
        back,
        base: Base::V211,
        make,
    }
}

fn parameter(name: &str, place: &str) -> Value {
    json!({"name": name, "in": place, "schema": {"type": "string"}})
}

/// Gives operations a parameter in both descriptions; what the edit does to it, it does to the new one.
fn with(m: &mut Mutant, declared: &Value, change: fn(&mut Mutant, &str)) {
    for operation in m.operations(|o| o.get("parameters").is_some()) {
        list(&mut m.old, &operation, "parameters").push(declared.clone());
        list(&mut m.new, &operation, "parameters").push(declared.clone());
        let at = list(&mut m.new, &operation, "parameters").len() - 1;
        change(m, &format!("{operation}/parameters/{at}"));
    }
}

fn add(m: &mut Mutant, declared: &Value) {
    for operation in m.operations(|o| o.get("parameters").is_some()) {
        list(&mut m.new, &operation, "parameters").push(declared.clone());
        let at = list(&mut m.new, &operation, "parameters").len() - 1;
        m.added(&format!("{operation}/parameters/{at}"));
    }
}

/// Changes the parameter's own keyword.
fn set(m: &mut Mutant, at: &str, key: &str, value: Value) {
    m.change(at, |node| {
        node.insert(key.to_owned(), value.clone());
    });
}

/// Puts other schemas in the place of the parameter's.
fn schema(m: &mut Mutant, at: &str, old: Value, new: Value) {
    object(&mut m.old, at).insert("schema".to_owned(), old);
    object(&mut m.new, at).insert("schema".to_owned(), new);
    m.at(&format!("{at}/schema"));
}

pub(crate) fn edits() -> Vec<Edit> {
    vec![
        edit("param-added-optional", "param-removed-optional", |m| {
            add(m, &parameter("zq", "query"))
        }),
        edit("param-added-required", "param-removed-required", |m| {
            add(
                m,
                &json!({"name": "zq", "in": "query", "required": true, "schema": {"type": "string"}}),
            );
        }),
        edit(
            "param-added-required-with-default",
            "param-removed-required",
            |m| {
                add(
                    m,
                    &json!({"name": "zq", "in": "header", "required": true, "schema": {"type": "string", "default": "a"}}),
                );
            },
        ),
        edit("param-renamed", "param-renamed", |m| {
            with(m, &parameter("zq_filter", "query"), |m, at| {
                object(&mut m.new, at).insert("name".to_owned(), json!("zq_filters"));
                m.at(at);
            });
        }),
        edit("param-moved", "param-moved", |m| {
            with(m, &parameter("zq", "query"), |m, at| {
                set(m, at, "in", json!("header"))
            });
        }),
        edit("param-became-required", "param-became-optional", |m| {
            with(m, &parameter("zq", "query"), |m, at| {
                set(m, at, "required", json!(true))
            });
        }),
        edit("param-type-changed", "param-type-changed", |m| {
            with(m, &parameter("zq", "query"), |m, at| {
                schema(
                    m,
                    at,
                    json!({"type": "string"}),
                    json!({"type": "array", "items": {"type": "string"}}),
                );
            });
        }),
        edit("param-type-generalized", "param-type-specialized", |m| {
            with(m, &parameter("zq", "query"), |m, at| {
                schema(m, at, json!({"type": "integer"}), json!({"type": "string"}))
            });
        }),
        edit("param-format-changed", "param-format-changed", |m| {
            with(m, &parameter("zq", "query"), |m, at| {
                schema(
                    m,
                    at,
                    json!({"type": "string"}),
                    json!({"type": "string", "format": "date-time"}),
                );
            });
        }),
        edit("param-enum-value-added", "param-enum-value-removed", |m| {
            with(m, &parameter("zq", "query"), |m, at| {
                schema(
                    m,
                    at,
                    json!({"type": "string", "enum": ["a", "b"]}),
                    json!({"type": "string", "enum": ["a", "b", "zq-another"]}),
                );
            });
        }),
        edit("param-became-enum", "param-no-longer-enum", |m| {
            with(m, &parameter("zq", "query"), |m, at| {
                schema(
                    m,
                    at,
                    json!({"type": "string"}),
                    json!({"type": "string", "enum": ["a", "b"]}),
                );
            });
        }),
        edit("param-nullable-changed", "param-nullable-changed", |m| {
            with(m, &parameter("zq", "query"), |m, at| {
                schema(
                    m,
                    at,
                    json!({"type": "string"}),
                    json!({"type": "string", "nullable": true}),
                );
            });
        }),
        edit("param-default-added", "param-default-removed", |m| {
            with(m, &parameter("zq", "query"), |m, at| {
                schema(
                    m,
                    at,
                    json!({"type": "string"}),
                    json!({"type": "string", "default": "a"}),
                );
            });
        }),
        edit("param-default-changed", "param-default-changed", |m| {
            with(m, &parameter("zq", "query"), |m, at| {
                schema(
                    m,
                    at,
                    json!({"type": "integer", "default": 1}),
                    json!({"type": "integer", "default": 2}),
                );
            });
        }),
        edit(
            "param-constraint-tightened",
            "param-constraint-loosened",
            |m| {
                with(m, &parameter("zq", "query"), |m, at| {
                    schema(
                        m,
                        at,
                        json!({"type": "integer"}),
                        json!({"type": "integer", "maximum": 60}),
                    );
                });
            },
        ),
        edit(
            "param-constraint-changed",
            "param-constraint-changed",
            |m| {
                with(m, &parameter("zq", "query"), |m, at| {
                    schema(
                        m,
                        at,
                        json!({"type": "string", "pattern": "^a"}),
                        json!({"type": "string", "pattern": "a$"}),
                    );
                });
            },
        ),
        edit("page-size-limit-changed", "page-size-limit-changed", |m| {
            with(m, &parameter("per_page", "header"), |m, at| {
                schema(
                    m,
                    at,
                    json!({"type": "integer", "maximum": 150}),
                    json!({"type": "integer", "maximum": 60}),
                );
            });
        }),
        edit(
            "param-array-item-type-changed",
            "param-array-item-type-changed",
            |m| {
                with(m, &parameter("zq", "query"), |m, at| {
                    let of = |ty: &str| json!({"type": "array", "items": {"type": ty}});
                    object(&mut m.old, at).insert("schema".to_owned(), of("string"));
                    object(&mut m.new, at).insert("schema".to_owned(), of("integer"));
                    m.at(&format!("{at}/schema/items"));
                });
            },
        ),
        edit("param-style-changed", "param-style-changed", |m| {
            let declared = json!({"name": "zq", "in": "query", "explode": false, "schema": {"type": "array", "items": {"type": "string"}}});
            with(m, &declared, |m, at| {
                set(m, at, "style", json!("pipeDelimited"))
            });
        }),
        edit("param-schema-to-content", "param-content-to-schema", |m| {
            with(m, &parameter("zq", "query"), |m, at| {
                let node = object(&mut m.new, at);
                node.shift_remove("schema");
                node.insert(
                    "content".to_owned(),
                    json!({"application/json": {"schema": {"type": "string"}}}),
                );
                m.moved(&format!("{at}/schema"), at);
            });
        }),
        edit("param-explode-changed", "param-explode-changed", |m| {
            let declared = json!({"name": "zq", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}});
            with(m, &declared, |m, at| set(m, at, "explode", json!(false)));
        }),
        edit(
            "param-allow-reserved-changed",
            "param-allow-reserved-changed",
            |m| {
                with(m, &parameter("zq", "query"), |m, at| {
                    set(m, at, "allowReserved", json!(true))
                });
            },
        ),
        edit(
            "param-allow-empty-value-changed",
            "param-allow-empty-value-changed",
            |m| {
                with(m, &parameter("zq", "query"), |m, at| {
                    set(m, at, "allowEmptyValue", json!(true))
                });
            },
        ),
        edit("param-deprecated", "param-undeprecated", |m| {
            with(m, &parameter("zq", "query"), |m, at| {
                set(m, at, "deprecated", json!(true))
            });
        }),
        edit(
            "shared-component-param-changed",
            "shared-component-param-changed",
            |m| {
                object(&mut m.old, "/components")
                    .entry("parameters")
                    .or_insert_with(|| json!({}));
                object(&mut m.new, "/components")
                    .entry("parameters")
                    .or_insert_with(|| json!({}));
                for name in ["zq_one", "zq_two"] {
                    object(&mut m.new, "/components/parameters")
                        .insert(name.to_owned(), parameter(name, "query"));
                    m.added(&format!("/components/parameters/{name}"));
                }
            },
        ),
    ]
}
