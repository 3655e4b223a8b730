//! Edits of paths, operations, bodies and responses.

use serde_json::{Value, json};

use crate::support::{Base, Edit, Mutant, Place, object};

pub(crate) fn edit(there: &'static str, back: &'static str, make: fn(&mut Mutant)) -> Edit {
    Edit {
        there,
        back,
        base: Base::V211,
        make,
    }
}

pub(crate) const JSON: &str = "application/json";

pub(crate) fn content(schema: Value) -> Value {
    json!({"application/json": {"schema": schema}})
}

/// Operations that take a body and whose body changes.
fn body(m: &mut Mutant, old: &Value, new: &Value, place: &str) {
    for operation in m.operations(|o| o.get("requestBody").is_some()) {
        object(&mut m.old, &operation).insert("requestBody".to_owned(), old.clone());
        object(&mut m.new, &operation).insert("requestBody".to_owned(), new.clone());
        m.at(&format!("{operation}/requestBody{place}"));
    }
}

pub(crate) fn twins(m: &mut Mutant) {
    m.prepare(|d| {
        let shape = json!({"type": "object", "properties": {"zq_a": {"type": "string"}, "zq_b": {"type": "integer"}}});
        for name in ["zq_one", "zq_two"] {
            object(d, "/components/schemas").insert(name.to_owned(), shape.clone());
        }
        object(d, "/components/schemas").insert("zq_far".to_owned(), json!({"type": "object", "properties": {"x": {"type": "boolean"}}}));
    });
}

pub(crate) fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

pub(crate) fn inline() -> Value {
    json!({"type": "object", "properties": {"zq_a": {"type": "string"}, "zq_b": {"type": "integer"}}})
}

fn operation(id: &str) -> Value {
    json!({"operationId": id, "tags": ["Admins"], "responses": {"200": {"description": ""}}})
}

/// Gives both descriptions some paths of their own to be moved about.
fn paths(
    m: &mut Mutant,
    old: fn(&str) -> (String, Value),
    new: fn(&str) -> (String, Value),
    expect: fn(&mut Mutant, &str, &str),
) {
    for name in ["alpha", "beta", "gamma", "delta"] {
        let (a, x) = old(name);
        let (b, y) = new(name);
        object(&mut m.old, "/paths").insert(a.clone(), x);
        object(&mut m.new, "/paths").insert(b.clone(), y);
        let at = |path: &str| format!("/paths/{}", path.replace('/', "~1"));
        expect(m, &at(&a), &at(&b));
    }
}

fn with_parameters(id: &str, names: &[&str]) -> Value {
    let list: Vec<Value> = names
        .iter()
        .map(|n| json!({"name": n, "in": "path", "required": true, "schema": {"type": "string"}}))
        .collect();
    let mut operation = operation(id);
    operation["parameters"] = json!(list);
    json!({"get": operation})
}

pub(crate) fn edits() -> Vec<Edit> {
    let mut edits = paths_and_operations();
    edits.extend(bodies());
    edits
}

fn paths_and_operations() -> Vec<Edit> {
    vec![
        edit("operation-added", "operation-removed", |m| {
            for name in ["zq_one", "zq_two", "zq_three"] {
                object(&mut m.new, "/paths")
                    .insert(format!("/{name}"), json!({"get": operation(name)}));
                m.added(&format!("/paths/~1{name}/get"));
            }
        }),
        edit(
            "operation-added",
            "operation-removed-after-deprecation",
            |m| {
                for name in ["zq_one", "zq_two"] {
                    let mut gone = operation(name);
                    gone["deprecated"] = json!(true);
                    object(&mut m.new, "/paths").insert(format!("/{name}"), json!({"get": gone}));
                    m.added(&format!("/paths/~1{name}/get"));
                }
            },
        ),
        edit("operation-path-changed", "operation-path-changed", |m| {
            paths(
                m,
                |n| {
                    (
                        format!("/zq/{n}"),
                        json!({"get": operation(&format!("zq_{n}"))}),
                    )
                },
                |n| {
                    (
                        format!("/zq_elsewhere/{n}"),
                        json!({"get": operation(&format!("zq_{n}"))}),
                    )
                },
                |m, a, b| m.moved(&format!("{a}/get"), &format!("{b}/get")),
            );
        }),
        edit(
            "operation-method-changed",
            "operation-method-changed",
            |m| {
                paths(
                    m,
                    |n| {
                        (
                            format!("/zq/{n}"),
                            json!({"put": operation(&format!("zq_{n}"))}),
                        )
                    },
                    |n| {
                        (
                            format!("/zq/{n}"),
                            json!({"delete": operation(&format!("zq_{n}"))}),
                        )
                    },
                    |m, a, b| m.moved(&format!("{a}/put"), &format!("{b}/delete")),
                );
            },
        ),
        // The client repeats what the method says is safe to repeat.
        edit("idempotency-changed", "idempotency-changed", |m| {
            let of = |n: &str, method: &str| {
                let path = format!("/zq/{n}");
                (path, json!({method: operation(&format!("zq_{n}"))}))
            };
            for name in ["alpha", "beta", "gamma"] {
                let ((path, old), (_, new)) = (of(name, "put"), of(name, "post"));
                object(&mut m.old, "/paths").insert(path.clone(), old);
                object(&mut m.new, "/paths").insert(path.clone(), new);
                let at = format!("/paths/{}", path.replace('/', "~1"));
                let (put, post) = (format!("{at}/put"), format!("{at}/post"));
                m.moved(&put, &post);
                let method = "operation-method-changed";
                m.extra.push((method, method, Some(put), Some(post)));
            }
        }),
        edit("path-param-renamed", "path-param-renamed", |m| {
            paths(
                m,
                |n| {
                    (
                        format!("/zq/{n}/{{id}}"),
                        with_parameters(&format!("zq_{n}"), &["id"]),
                    )
                },
                |n| {
                    (
                        format!("/zq/{n}/{{{n}_id}}"),
                        with_parameters(&format!("zq_{n}"), &[&format!("{n}_id")]),
                    )
                },
                |m, a, b| m.moved(&format!("{a}/get"), &format!("{b}/get")),
            );
        }),
        edit(
            "path-param-order-changed",
            "path-param-order-changed",
            |m| {
                paths(
                    m,
                    |n| {
                        (
                            format!("/zq/{n}/{{a}}/{{b}}"),
                            with_parameters(&format!("zq_{n}"), &["a", "b"]),
                        )
                    },
                    |n| {
                        (
                            format!("/zq/{n}/{{b}}/{{a}}"),
                            with_parameters(&format!("zq_{n}"), &["b", "a"]),
                        )
                    },
                    |m, a, b| m.moved(&format!("{a}/get"), &format!("{b}/get")),
                );
            },
        ),
        edit("operation-id-changed", "operation-id-changed", |m| {
            for at in m.operations(|o| o.get("requestBody").is_none()) {
                let id = format!("zqOther{}", m.expected.len());
                m.change(&at, |o| {
                    o.insert("operationId".to_owned(), json!(id));
                });
            }
        }),
        edit(
            "operation-id-case-or-separator-only",
            "operation-id-case-or-separator-only",
            |m| {
                for at in m.operations(|o| o.get("requestBody").is_none()) {
                    m.change(&at, |o| {
                        let id = o["operationId"].as_str().expect("an id").to_owned();
                        o.insert(
                            "operationId".to_owned(),
                            json!(format!("{}_{}", &id[..3], &id[3..])),
                        );
                    });
                }
            },
        ),
        edit("operation-id-removed", "operation-id-added", |m| {
            for at in m.operations(|o| o.get("operationId").is_some()) {
                m.change(&at, |o| {
                    o.shift_remove("operationId");
                });
            }
        }),
        edit("callback-changed", "callback-changed", |m| {
            for at in m.operations(|_| true) {
                m.change(&at, |o| {
                    o.insert("callbacks".to_owned(), json!({"zq": {}}));
                });
            }
        }),
        edit("operation-tags-changed", "operation-tags-changed", |m| {
            for at in m.operations(|o| o.get("tags").is_some()) {
                m.change(&at, |o| {
                    o.insert("tags".to_owned(), json!(["Zq"]));
                });
            }
        }),
        edit("operation-deprecated", "operation-undeprecated", |m| {
            for at in m.operations(|o| o.get("deprecated").is_none()) {
                m.change(&at, |o| {
                    o.insert("deprecated".to_owned(), json!(true));
                });
            }
        }),
    ]
}

fn bodies() -> Vec<Edit> {
    const SCHEMA: &str = "/content/application~1json/schema";
    vec![
        edit("body-added-required", "body-removed", |m| {
            for at in m.operations(|o| o.get("requestBody").is_none()) {
                let body = json!({"required": true, "content": content(json!({"type": "string"}))});
                object(&mut m.new, &at).insert("requestBody".to_owned(), body);
                m.added(&format!("{at}/requestBody"));
            }
        }),
        edit("body-added-optional", "body-removed", |m| {
            for at in m.operations(|o| o.get("requestBody").is_none()) {
                let body = json!({"content": content(json!({"type": "string"}))});
                object(&mut m.new, &at).insert("requestBody".to_owned(), body);
                m.added(&format!("{at}/requestBody"));
            }
        }),
        edit("body-became-required", "body-became-optional", |m| {
            let of = |required: bool| json!({"required": required, "content": content(json!({"type": "string"}))});
            body(m, &of(false), &of(true), "");
        }),
        edit("body-media-type-added", "body-media-type-removed", |m| {
            for at in m.operations(|o| o["requestBody"]["content"].get(JSON).is_some()) {
                let at = format!("{at}/requestBody/content");
                object(&mut m.new, &at).insert("text/plain".to_owned(), json!({}));
                m.added(&format!("{at}/text~1plain"));
            }
        }),
        edit(
            "body-media-type-preferred-order-changed",
            "body-media-type-preferred-order-changed",
            |m| {
                let form = json!({"schema": inline()});
                let old = json!({"content": {"multipart/form-data": form}});
                let new =
                    json!({"content": {"multipart/form-data": form, JSON: {"schema": inline()}}});
                for at in m.operations(|o| o.get("requestBody").is_some()) {
                    object(&mut m.old, &at).insert("requestBody".to_owned(), old.clone());
                    object(&mut m.new, &at).insert("requestBody".to_owned(), new.clone());
                    m.at(&format!("{at}/requestBody"));
                    let json = Place::New(format!("{at}/requestBody/content/application~1json"));
                    m.also("body-media-type-added", "body-media-type-removed", json);
                }
            },
        ),
        edit(
            "media-type-parameters-changed",
            "media-type-parameters-changed",
            |m| {
                for at in m.operations(|o| o["requestBody"]["content"].get(JSON).is_some()) {
                    let at = format!("{at}/requestBody/content");
                    let content = object(&mut m.new, &at);
                    let json = content.shift_remove(JSON).expect("JSON");
                    content.insert(format!("{JSON}; charset=utf-8"), json);
                    m.moved(
                        &format!("{at}/application~1json"),
                        &format!("{at}/application~1json; charset=utf-8"),
                    );
                }
            },
        ),
        edit("body-json-to-multipart", "body-multipart-to-json", |m| {
            for at in m.operations(|o| o["requestBody"]["content"].get(JSON).is_some()) {
                let at = format!("{at}/requestBody/content");
                object(&mut m.old, &at).clear();
                object(&mut m.new, &at).clear();
                object(&mut m.old, &at).insert(JSON.to_owned(), json!({"schema": inline()}));
                object(&mut m.new, &at).insert(
                    "multipart/form-data".to_owned(),
                    json!({"schema": inline()}),
                );
                m.moved(
                    &format!("{at}/application~1json"),
                    &format!("{at}/multipart~1form-data"),
                );
            }
        }),
        edit("body-encoding-changed", "body-encoding-changed", |m| {
            let of = |encoding: Value| json!({"content": {"multipart/form-data": {"schema": inline(), "encoding": encoding}}});
            let (old, new) = (
                of(json!({})),
                of(json!({"zq_a": {"contentType": "text/plain"}})),
            );
            body(m, &old, &new, "/content/multipart~1form-data");
        }),
        edit(
            "body-schema-ref-swapped-equal-shape",
            "body-schema-ref-swapped-equal-shape",
            |m| {
                twins(m);
                let of = |name: &str| json!({"content": content(reference(name))});
                body(m, &of("zq_one"), &of("zq_two"), SCHEMA);
            },
        ),
        edit("body-schema-ref-swapped", "body-schema-ref-swapped", |m| {
            twins(m);
            let of = |name: &str| json!({"content": content(reference(name))});
            body(m, &of("zq_one"), &of("zq_far"), SCHEMA);
        }),
        edit(
            "body-inline-became-named",
            "body-named-became-inline",
            |m| {
                twins(m);
                let of = |schema: Value| json!({"content": content(schema)});
                body(m, &of(inline()), &of(reference("zq_one")), SCHEMA);
            },
        ),
    ]
}
