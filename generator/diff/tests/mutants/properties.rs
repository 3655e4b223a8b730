//! Edits of members: there or not, required or not, null or not.

use serde_json::json;

use crate::support::{Base, Edit, Mutant, Property, list, object, owner, split};

fn edit(there: &'static str, back: &'static str, make: fn(&mut Mutant)) -> Edit {
    Edit {
        there,
        back,
        base: Base::V211,
        make,
    }
}

/// Adds a member to the schemas that own the properties that are liked.
fn add(m: &mut Mutant, wanted: fn(&Property<'_>) -> bool, required: bool, default: bool) {
    for property in m.properties(wanted) {
        let (schema, _) = owner(&property);
        let node = if default {
            json!({"type": "string", "default": "a"})
        } else {
            json!({"type": "string"})
        };
        object(&mut m.new, &format!("{schema}/properties")).insert("zq_new".to_owned(), node);
        if required {
            list(&mut m.new, schema, "required").push(json!("zq_new"));
        }
        m.added(&format!("{schema}/properties/zq_new"));
    }
}

fn require(m: &mut Mutant, wanted: fn(&Property<'_>) -> bool) {
    for property in m.properties(wanted) {
        let (schema, name) = owner(&property);
        list(&mut m.new, schema, "required").push(json!(name));
        m.at(&property);
    }
}

fn null(m: &mut Mutant, wanted: fn(&Property<'_>) -> bool) {
    for property in m.properties(wanted) {
        m.change(&property, |node| {
            node.insert("nullable".to_owned(), json!(true));
        });
    }
}

/// Members that were always there, and null at times, are left out.
fn null_for_absent(m: &mut Mutant, wanted: fn(&Property<'_>) -> bool) {
    for property in m.properties(wanted) {
        let (schema, name) = owner(&property);
        object(&mut m.old, &property).insert("nullable".to_owned(), json!(true));
        list(&mut m.old, schema, "required").push(json!(name));
        m.at(&property);
    }
}

fn rename(m: &mut Mutant, wanted: fn(&Property<'_>) -> bool, to: fn(&str) -> String) {
    for property in m.properties(wanted) {
        let (above, name) = split(&property);
        let into = to(name);
        let map = object(&mut m.new, above);
        if map.contains_key(&into) {
            continue;
        }
        let node = map.shift_remove(name).expect("the property");
        map.insert(into.clone(), node);
        m.moved(&property, &format!("{above}/{into}"));
    }
}

pub(crate) fn edits() -> Vec<Edit> {
    vec![
        edit(
            "response-property-added-optional",
            "response-property-removed-optional",
            |m| {
                add(m, |p| p.only_returned(), false, false);
            },
        ),
        edit(
            "response-property-added-required",
            "response-property-removed-required",
            |m| {
                add(m, |p| p.only_returned(), true, false);
            },
        ),
        edit(
            "request-property-added-optional",
            "request-property-removed",
            |m| {
                add(m, |p| p.sent, false, false);
            },
        ),
        edit(
            "request-property-added-required",
            "request-property-removed",
            |m| {
                add(m, |p| p.sent, true, false);
            },
        ),
        edit(
            "request-property-added-required-with-default",
            "request-property-removed",
            |m| {
                add(m, |p| p.sent, true, true);
            },
        ),
        edit("property-renamed", "property-renamed", |m| {
            rename(
                m,
                |p| p.name.len() > 6 && !p.required && p.is("string"),
                |n| format!("{n}x"),
            );
        }),
        edit(
            "property-case-only-renamed",
            "property-case-only-renamed",
            |m| {
                rename(
                    m,
                    |p| p.name.len() > 4 && !p.required && p.is("string"),
                    |n| format!("{}{}", n[..1].to_uppercase(), &n[1..]),
                );
            },
        ),
        edit(
            "response-optional-to-required",
            "response-required-to-optional",
            |m| {
                require(m, |p| p.only_returned() && !p.required && p.name != "type");
            },
        ),
        edit(
            "request-optional-to-required",
            "request-required-to-optional",
            |m| {
                require(m, |p| p.sent && !p.required);
            },
        ),
        edit(
            "required-names-undeclared-property",
            "required-names-undeclared-property",
            |m| {
                for property in m.properties(|_| true) {
                    let (schema, _) = owner(&property);
                    list(&mut m.new, schema, "required").push(json!("zq_undeclared"));
                    m.at(&format!("{schema}/properties/zq_undeclared"));
                }
            },
        ),
        edit(
            "response-became-nullable",
            "response-became-not-nullable",
            |m| {
                null(m, |p| p.only_returned() && p.is("string"));
            },
        ),
        edit(
            "request-became-nullable",
            "request-became-not-nullable",
            |m| {
                null(m, |p| p.sent && p.is("string"));
            },
        ),
        edit(
            "root-schema-nullable-changed",
            "root-schema-nullable-changed",
            |m| {
                for schema in m.schemas(|_, node, _, returned| {
                    returned && node["type"] == "object" && node.get("nullable").is_none()
                }) {
                    m.change(&schema, |node| {
                        node.insert("nullable".to_owned(), json!(true));
                    });
                }
            },
        ),
        edit("null-in-enum-only", "null-in-enum-only", |m| {
            for property in m.properties(|p| {
                let listed = p.node["enum"].as_array();
                listed.is_some_and(|l| l.len() > 1 && !l.contains(&json!(null)))
                    && p.node.get("nullable").is_none()
            }) {
                list(&mut m.new, &property, "enum").push(json!(null));
                m.at(&property);
            }
        }),
        edit(
            "nullable-required-to-optional",
            "optional-to-nullable-required",
            |m| null_for_absent(m, |p| p.sent && p.is("string") && !p.required),
        ),
        edit(
            "nullable-required-to-optional",
            "optional-to-nullable-required",
            |m| null_for_absent(m, |p| p.only_returned() && p.is("string") && !p.required),
        ),
        edit("became-read-only", "no-longer-read-only", |m| {
            for property in m.properties(|p| p.is("string")) {
                m.change(&property, |node| {
                    node.insert("readOnly".to_owned(), json!(true));
                });
            }
        }),
        edit("became-write-only", "no-longer-write-only", |m| {
            for property in m.properties(|p| p.is("string")) {
                m.change(&property, |node| {
                    node.insert("writeOnly".to_owned(), json!(true));
                });
            }
        }),
        edit("property-deprecated", "property-undeprecated", |m| {
            for property in m.properties(|p| p.is("string")) {
                m.change(&property, |node| {
                    node.insert("deprecated".to_owned(), json!(true));
                });
            }
        }),
        edit(
            "property-moved-to-allof-parent",
            "property-moved-from-allof-parent",
            |m| {
                let parts = m.schemas(|name, node, _, _| {
                    name.starts_with("contact_reply_") && node.get("allOf").is_some()
                });
                let parts: Vec<String> = if parts.is_empty() {
                    m.schemas(|_, node, _, _| {
                        node.get("allOf")
                            .and_then(|l| l.as_array())
                            .is_some_and(|l| l.len() > 1)
                    })
                } else {
                    parts
                };
                for schema in parts {
                    let Some(base) = m.old.pointer(&format!("{schema}/allOf")).and_then(|l| {
                        l.as_array()?
                            .iter()
                            .find_map(|e| Some(e["$ref"].as_str()?[1..].to_owned()))
                    }) else {
                        continue;
                    };
                    let Some(properties) = m
                        .old
                        .pointer(&format!("{base}/properties"))
                        .and_then(|p| p.as_object())
                    else {
                        continue;
                    };
                    let Some((name, node)) = properties
                        .iter()
                        .find(|(_, n)| n["type"] == "string" && n.get("enum").is_none())
                    else {
                        continue;
                    };
                    let (name, node) = (name.clone(), node.clone());
                    let own = object(&mut m.old, &schema)
                        .entry("properties")
                        .or_insert_with(|| json!({}));
                    own.as_object_mut()
                        .expect("properties")
                        .insert(name.clone(), node);
                    object(&mut m.new, &schema)
                        .entry("properties")
                        .or_insert_with(|| json!({}));
                    m.removed(&format!("{schema}/properties/{name}"));
                }
            },
        ),
    ]
}
