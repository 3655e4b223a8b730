//! Edits of whole schemas, of references to them, and of what they are composed of.

use serde_json::{Value, json};

use crate::support::{Base, Edit, Mutant, Place, Property, list, object};

fn edit(there: &'static str, back: &'static str, make: fn(&mut Mutant)) -> Edit {
    Edit {
        there,
        back,
        base: Base::V211,
        make,
    }
}

const SHAPE: &str = r#"{"type": "object", "properties": {"zq_a": {"type": "string"}, "zq_b": {"type": "integer"}, "zq_c": {"type": "boolean"}}}"#;

fn shape() -> Value {
    serde_json::from_str(SHAPE).expect("JSON")
}

fn component(document: &mut Value, name: &str, node: Value) {
    object(document, "/components/schemas").insert(name.to_owned(), node);
}

fn text(p: &Property<'_>) -> bool {
    p.is("string")
}

/// Gives both descriptions a schema `zq` and lets the properties that are liked differ.
fn refer(m: &mut Mutant, old: Value, new: Value) {
    m.prepare(|d| {
        component(d, "zq", shape());
        component(d, "zq_twin", shape());
        component(
            d,
            "zq_other",
            json!({"type": "object", "properties": {"x": {"type": "string"}}}),
        );
        let mut keep = Vec::new();
        for name in ["zq", "zq_twin", "zq_other"] {
            keep.push(json!({"$ref": format!("#/components/schemas/{name}")}));
        }
        // In use both ways and whatever happens elsewhere, so that nothing changes its direction.
        component(
            d,
            "zq_use",
            json!({"type": "object", "properties": {"a": keep[0], "b": keep[1], "c": keep[2]}}),
        );
    });
    for property in m.properties(|p| text(p) && !p.schema["title"].is_null()) {
        *m.old.pointer_mut(&property).expect("the property") = old.clone();
        *m.new.pointer_mut(&property).expect("the property") = new.clone();
        m.at(&property);
    }
}

/// Gives the properties that are liked a union, and changes it in the new description.
fn union(m: &mut Mutant, change: fn(&mut Mutant, &str)) {
    for property in m.properties(|p| text(p) && !p.required) {
        let node = json!({"oneOf": [
            {"title": "one", "type": "object", "properties": {"type": {"type": "string", "enum": ["zq-one"]}, "a": {"type": "string"}}},
            {"title": "two", "type": "object", "properties": {"type": {"type": "string", "enum": ["zq-two"]}, "b": {"type": "integer"}}},
        ]});
        *m.old.pointer_mut(&property).expect("the property") = node.clone();
        *m.new.pointer_mut(&property).expect("the property") = node;
        change(m, &property);
    }
}

fn third() -> Value {
    json!({"title": "three", "type": "object", "properties": {"type": {"type": "string", "enum": ["zq-three"]}, "c": {"type": "boolean"}}})
}

pub(crate) fn edits() -> Vec<Edit> {
    let mut edits = vec![
        edit(
            "schema-added-unreachable",
            "schema-removed-unreachable",
            |m| {
                for name in ["zq_one", "zq_two", "zq_three"] {
                    component(&mut m.new, name, shape());
                    m.added(&format!("/components/schemas/{name}"));
                }
            },
        ),
        edit("schema-added-reachable", "schema-removed-reachable", |m| {
            // A reference that dangles does not compile; a schema that another new one uses is reached with it.
            for at in m.operations(|o| o["responses"].get("299").is_none()) {
                let at = format!("{at}/responses");
                let name = format!("zq_{}", m.expected.len());
                component(
                    &mut m.new,
                    &name,
                    json!({"type": "object", "properties": {&name: {"type": "string"}}}),
                );
                m.added(&format!("/components/schemas/{name}"));
                let response =
                    json!({"description": "", "content": {"application/json": {"schema": {}}}});
                object(&mut m.old, &at).insert("499".to_owned(), response);
                let response = json!({"description": "", "content": {"application/json": {"schema": {"$ref": format!("#/components/schemas/{name}")}}}});
                object(&mut m.new, &at).insert("499".to_owned(), response);
                let place = Some(format!("{at}/499/content/application~1json/schema"));
                m.extra.push((
                    "error-body-shape-changed",
                    "error-body-shape-changed",
                    place.clone(),
                    place,
                ));
            }
        }),
        edit("schema-renamed", "schema-renamed", |m| rename(m, false)),
        edit("schema-moved", "schema-moved", |m| rename(m, true)),
        edit("schema-kind-changed", "schema-kind-changed", |m| {
            for name in ["zq_one", "zq_two"] {
                component(
                    &mut m.old,
                    name,
                    json!({"type": "array", "items": {"type": "string"}}),
                );
                component(&mut m.new, name, shape());
                m.at(&format!("/components/schemas/{name}"));
            }
        }),
        edit("schema-deprecated", "schema-undeprecated", |m| {
            for schema in m.schemas(|_, n, _, _| n["type"] == "object") {
                m.change(&schema, |node| {
                    node.insert("deprecated".to_owned(), json!(true));
                });
            }
        }),
        edit(
            "inline-object-to-named-ref",
            "named-ref-to-inline-object",
            |m| {
                refer(m, shape(), json!({"$ref": "#/components/schemas/zq"}));
            },
        ),
        edit("ref-swapped-equal-shape", "ref-swapped-equal-shape", |m| {
            refer(
                m,
                json!({"$ref": "#/components/schemas/zq"}),
                json!({"$ref": "#/components/schemas/zq_twin"}),
            );
        }),
        edit("type-changed", "type-changed", |m| {
            refer(
                m,
                json!({"$ref": "#/components/schemas/zq"}),
                json!({"$ref": "#/components/schemas/zq_other"}),
            );
        }),
        edit("dangling-ref-introduced", "dangling-ref-fixed", |m| {
            refer(
                m,
                json!({"$ref": "#/components/schemas/zq"}),
                json!({"$ref": "#/components/schemas/zq_nowhere"}),
            );
        }),
        edit(
            "dangling-ref-target-changed",
            "dangling-ref-target-changed",
            |m| {
                refer(
                    m,
                    json!({"$ref": "#/components/schemas/zq_gone"}),
                    json!({"$ref": "#/components/schemas/zq_nowhere"}),
                );
            },
        ),
        edit("not-changed", "not-changed", |m| {
            for property in m.properties(text) {
                m.change(&property, |node| {
                    node.insert("not".to_owned(), json!({"type": "integer"}));
                });
            }
        }),
        edit(
            "x-extension-used-by-generator-changed",
            "x-extension-used-by-generator-changed",
            |m| {
                for property in m.properties(text) {
                    m.change(&property, |node| {
                        node.insert("x-runtime-type".to_owned(), json!("PageInfo"));
                    });
                }
            },
        ),
        edit("variant-added", "variant-removed", |m| {
            union(m, |m, at| {
                list(&mut m.new, at, "oneOf").push(third());
                m.added(&format!("{at}/oneOf/2"));
            });
        }),
        edit("variant-reordered", "variant-reordered", |m| {
            union(m, |m, at| {
                list(&mut m.new, at, "oneOf").reverse();
                m.at(at);
            });
        }),
        edit("variant-payload-changed", "variant-payload-changed", |m| {
            union(m, |m, at| {
                let branch = format!("{at}/oneOf/1");
                *m.new.pointer_mut(&branch).expect("it") =
                    json!({"title": "two", "type": "string"});
                m.at(&branch);
            });
        }),
        edit("schema-split", "schema-merged", |m| {
            let parts = ["zq_left", "zq_right"];
            let shape =
                |name: &str| json!({"type": "object", "properties": {name: {"type": "string"}}});
            component(&mut m.old, "zq", self::shape());
            m.removed("/components/schemas/zq");
            let places = m.properties(|p| text(p) && p.only_returned());
            for (place, part) in places.into_iter().zip(parts) {
                let to = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
                *m.old.pointer_mut(&place).expect("it") = to("zq");
                *m.new.pointer_mut(&place).expect("it") = to(part);
                component(&mut m.new, part, shape(part));
                m.also("type-changed", "type-changed", Place::Both(place));
                m.also(
                    "schema-added-reachable",
                    "schema-removed-reachable",
                    Place::New(format!("/components/schemas/{part}")),
                );
            }
        }),
        edit("oneof-to-anyof", "anyof-to-oneof", |m| {
            union(m, |m, at| {
                let node = object(&mut m.new, at);
                let list = node.shift_remove("oneOf").expect("the branches");
                node.insert("anyOf".to_owned(), list);
                m.at(at);
            });
        }),
        edit("discriminator-added", "discriminator-removed", |m| {
            union(m, |m, at| {
                object(&mut m.new, at)
                    .insert("discriminator".to_owned(), json!({"propertyName": "type"}));
                m.at(at);
            });
        }),
        edit(
            "discriminator-property-changed",
            "discriminator-property-changed",
            |m| {
                union(m, |m, at| {
                    object(&mut m.old, at)
                        .insert("discriminator".to_owned(), json!({"propertyName": "type"}));
                    object(&mut m.new, at)
                        .insert("discriminator".to_owned(), json!({"propertyName": "kind"}));
                    m.at(&format!("{at}/discriminator"));
                });
            },
        ),
        edit(
            "discriminator-mapping-added",
            "discriminator-mapping-removed",
            |m| {
                m.prepare(|d| component(d, "zq", shape()));
                union(m, |m, at| {
                    object(&mut m.old, at).insert(
                        "discriminator".to_owned(),
                        json!({"propertyName": "type", "mapping": {}}),
                    );
                    let mapping = json!({"zq": "#/components/schemas/zq"});
                    object(&mut m.new, at).insert(
                        "discriminator".to_owned(),
                        json!({"propertyName": "type", "mapping": mapping}),
                    );
                    m.added(&format!("{at}/discriminator/mapping/zq"));
                });
            },
        ),
        edit(
            "discriminator-mapping-changed",
            "discriminator-mapping-changed",
            |m| {
                m.prepare(|d| {
                    component(d, "zq", shape());
                    component(d, "zq_other", json!({"type": "object"}));
                });
                union(m, |m, at| {
                    let of = |to: &str| json!({"propertyName": "type", "mapping": {"zq": format!("#/components/schemas/{to}")}});
                    object(&mut m.old, at).insert("discriminator".to_owned(), of("zq"));
                    object(&mut m.new, at).insert("discriminator".to_owned(), of("zq_other"));
                    m.at(&format!("{at}/discriminator/mapping/zq"));
                });
            },
        ),
        edit("allof-order-changed", "allof-order-changed", |m| {
            m.prepare(|d| {
                for (name, kind) in [("zq_wide", "string"), ("zq_deep", "integer")] {
                    let size = json!({"type": "object", "properties": {"zq_size": {"type": kind}}});
                    component(d, name, size);
                }
            });
            for schema in m.schemas(|_, n, _, _| {
                n["type"] == "object" && n.get("allOf").is_none() && n.get("properties").is_some()
            }) {
                let of = |names: [&str; 2]| {
                    names.map(|n| json!({"$ref": format!("#/components/schemas/{n}")}))
                };
                let (old, new) = (of(["zq_wide", "zq_deep"]), of(["zq_deep", "zq_wide"]));
                object(&mut m.old, &schema).insert("allOf".to_owned(), json!(old));
                object(&mut m.new, &schema).insert("allOf".to_owned(), json!(new));
                m.at(&schema);
            }
        }),
        edit("allof-member-added", "allof-member-removed", |m| {
            m.prepare(|d| component(d, "zq", shape()));
            for schema in m.schemas(|_, n, _, _| {
                n["type"] == "object"
                    && n.get("allOf").is_none()
                    && n.get("properties").is_some()
                    && n.get("x-runtime-type").is_none()
            }) {
                object(&mut m.new, &schema).insert(
                    "allOf".to_owned(),
                    json!([{"$ref": "#/components/schemas/zq"}]),
                );
                m.added(&format!("{schema}/allOf/0"));
            }
        }),
    ];
    edits.push(Edit {
        base: Base::Unstable,
        ..edit("variant-added", "variant-removed", |m| {
            for schema in m.schemas(|_, n, _, _| {
                n["oneOf"].as_array().is_some_and(|l| l.len() > 1)
                    && n.get("properties").is_none()
                    && n.get("discriminator").is_none()
            }) {
                let count = list(&mut m.new, &schema, "oneOf").len();
                list(&mut m.new, &schema, "oneOf").push(third());
                m.added(&format!("{schema}/oneOf/{count}"));
            }
        })
    });
    edits
}

fn rename(m: &mut Mutant, reshaped: bool) {
    let chosen = m.schemas(|name, n, _, _| {
        name.len() > 8
            && n.get("properties")
                .and_then(Value::as_object)
                .is_some_and(|p| p.len() > 4)
    });
    let mut text = m.new.to_string();
    for schema in &chosen {
        let name = schema.rsplit('/').next().expect("a name");
        text = text.replace(&format!("\"#{schema}\""), &format!("\"#{schema}_zq\""));
        text = text.replace(
            &format!("\"{name}\":{{\"title\""),
            &format!("\"{name}_zq\":{{\"title\""),
        );
    }
    m.new = serde_json::from_str(&text).expect("JSON");
    for schema in chosen {
        let into = format!("{schema}_zq");
        if m.new.pointer(&into).is_none() {
            // It has no title, and so kept its name.
            let (_, name) = schema.rsplit_once('/').expect("a name");
            let node = object(&mut m.new, "/components/schemas")
                .shift_remove(name)
                .expect("the schema");
            component(&mut m.new, &format!("{name}_zq"), node);
        }
        m.moved(&schema, &into);
        if reshaped {
            object(&mut m.new, &format!("{into}/properties"))
                .insert("zq_more".to_owned(), json!({"type": "string"}));
            let sent = crate::support::travels(&m.old)
                .0
                .contains(&schema["/components/schemas/".len()..]);
            let (there, back) = if sent {
                (
                    "request-property-added-optional",
                    "request-property-removed",
                )
            } else {
                (
                    "response-property-added-optional",
                    "response-property-removed-optional",
                )
            };
            m.extra.push((
                there,
                back,
                None,
                Some(format!("{into}/properties/zq_more")),
            ));
        }
    }
}
