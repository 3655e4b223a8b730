//! Edits of paths, operations, bodies and answers.

use serde_json::{Value, json};

use crate::support::{Base, Edit, Mutant, object, split};

fn edit(there: &'static str, back: &'static str, make: fn(&mut Mutant)) -> Edit {
    Edit {
        there,
        back,
        base: Base::Unstable,
        make,
    }
}

const JSON: &str = "application/json";

fn content(schema: Value) -> Value {
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

/// Operations whose answer to `status` changes.
fn answer(m: &mut Mutant, status: &str, old: &Value, new: &Value, expect: fn(&mut Mutant, &str)) {
    for operation in m.operations(|o| o["responses"].get("200").is_some()) {
        let at = format!("{operation}/responses");
        object(&mut m.old, &at).insert(status.to_owned(), old.clone());
        object(&mut m.new, &at).insert(status.to_owned(), new.clone());
        expect(m, &format!("{at}/{status}"));
    }
}

fn status(m: &mut Mutant, code: &str) {
    for operation in m.operations(|_| true) {
        let at = format!("{operation}/responses");
        object(&mut m.new, &at).insert(code.to_owned(), json!({"description": ""}));
        m.added(&format!("{at}/{code}"));
    }
}

fn twins(m: &mut Mutant) {
    m.prepare(|d| {
        let shape = json!({"type": "object", "properties": {"zq_a": {"type": "string"}, "zq_b": {"type": "integer"}}});
        for name in ["zq_one", "zq_two"] {
            object(d, "/components/schemas").insert(name.to_owned(), shape.clone());
        }
        object(d, "/components/schemas").insert("zq_far".to_owned(), json!({"type": "object", "properties": {"x": {"type": "boolean"}}}));
    });
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

fn inline() -> Value {
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
    edits.extend(answers());
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
                            json!({"post": operation(&format!("zq_{n}"))}),
                        )
                    },
                    |m, a, b| m.moved(&format!("{a}/put"), &format!("{b}/post")),
                );
            },
        ),
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

fn answers() -> Vec<Edit> {
    fn at_schema(m: &mut Mutant, at: &str) {
        m.at(&format!("{at}/content/application~1json/schema"));
    }
    let mut edits = vec![
        edit("success-status-added", "success-status-removed", |m| {
            status(m, "299")
        }),
        edit("error-status-added", "error-status-removed", |m| {
            status(m, "499")
        }),
        edit("default-response-added", "default-response-removed", |m| {
            status(m, "default")
        }),
        edit("success-status-replaced", "success-status-replaced", |m| {
            for operation in m.operations(|o| {
                o["responses"].get("200").is_some() && o["responses"].get("201").is_none()
            }) {
                let at = format!("{operation}/responses");
                let answers = object(&mut m.new, &at);
                let answer = answers.shift_remove("200").expect("the answer");
                answers.insert("201".to_owned(), answer);
                m.moved(&format!("{at}/200"), &format!("{at}/201"));
            }
        }),
        edit("response-body-added", "response-body-removed", |m| {
            let full = json!({"description": "", "content": content(json!({"type": "string"}))});
            answer(m, "200", &json!({"description": ""}), &full, |m, at| {
                m.added(&format!("{at}/content/application~1json"))
            });
        }),
        edit(
            "response-media-type-added",
            "response-media-type-removed",
            |m| {
                let old = json!({"description": "", "content": content(json!({"type": "string"}))});
                let mut new = old.clone();
                new["content"]["text/plain"] = json!({});
                answer(m, "200", &old, &new, |m, at| {
                    m.added(&format!("{at}/content/text~1plain"))
                });
            },
        ),
        edit(
            "response-media-type-name-changed",
            "response-media-type-name-changed",
            |m| {
                let of = |media: &str| json!({"description": "", "content": {media: {"schema": {"type": "string"}}}});
                answer(m, "200", &of("text/plain"), &of("text/csv"), |m, at| {
                    m.moved(
                        &format!("{at}/content/text~1plain"),
                        &format!("{at}/content/text~1csv"),
                    );
                });
            },
        ),
        edit(
            "operation-streaming-binary-nature-changed",
            "operation-streaming-binary-nature-changed",
            |m| {
                let of = |media: &str| json!({"description": "", "content": {media: {"schema": {"type": "string"}}}});
                answer(
                    m,
                    "200",
                    &of(JSON),
                    &of("application/octet-stream"),
                    |m, at| {
                        m.moved(
                            &format!("{at}/content/application~1json"),
                            &format!("{at}/content/application~1octet-stream"),
                        );
                    },
                );
            },
        ),
        edit(
            "response-ref-swapped-equal-shape",
            "response-ref-swapped-equal-shape",
            |m| {
                twins(m);
                let of =
                    |name: &str| json!({"description": "", "content": content(reference(name))});
                answer(m, "200", &of("zq_one"), &of("zq_two"), at_schema);
            },
        ),
        edit(
            "response-body-type-changed",
            "response-body-type-changed",
            |m| {
                twins(m);
                let of =
                    |name: &str| json!({"description": "", "content": content(reference(name))});
                answer(m, "200", &of("zq_one"), &of("zq_far"), at_schema);
            },
        ),
        edit(
            "error-body-shape-changed",
            "error-body-shape-changed",
            |m| {
                twins(m);
                let of =
                    |name: &str| json!({"description": "", "content": content(reference(name))});
                answer(m, "499", &of("zq_one"), &of("zq_far"), at_schema);
            },
        ),
        edit(
            "response-object-became-list",
            "response-list-became-object",
            |m| {
                let of = |schema: Value| json!({"description": "", "content": content(schema)});
                let (old, new) = (
                    of(inline()),
                    of(json!({"type": "array", "items": {"type": "string"}})),
                );
                answer(m, "200", &old, &new, at_schema);
            },
        ),
        edit("response-link-changed", "response-link-changed", |m| {
            let of = |links: Value| json!({"description": "", "links": links});
            let (old, new) = (
                of(json!({})),
                of(json!({"zq": {"operationId": "identifyAdmin"}})),
            );
            answer(m, "499", &old, &new, |m, at| m.at(at));
        }),
        edit(
            "response-component-added",
            "response-component-removed",
            |m| {
                m.prepare(|d| {
                    object(d, "/components")
                        .entry("responses")
                        .or_insert_with(|| json!({}));
                });
                for name in ["ZqOne", "ZqTwo"] {
                    object(&mut m.new, "/components/responses")
                        .insert(name.to_owned(), json!({"description": ""}));
                    m.added(&format!("/components/responses/{name}"));
                }
            },
        ),
    ];
    edits.extend(headers());
    edits
}

fn headers() -> Vec<Edit> {
    fn of(header: Value) -> Value {
        json!({"description": "", "headers": header})
    }
    fn text(required: bool) -> Value {
        of(json!({"X-Zq": {"required": required, "schema": {"type": "string"}}}))
    }
    fn at_header(m: &mut Mutant, at: &str) {
        m.at(&format!("{at}/headers/X-Zq"));
    }
    vec![
        edit("response-header-added", "response-header-removed", |m| {
            answer(
                m,
                "499",
                &json!({"description": ""}),
                &text(false),
                |m, at| m.added(&format!("{at}/headers/X-Zq")),
            );
        }),
        edit(
            "response-header-became-required",
            "response-header-became-optional",
            |m| {
                answer(m, "499", &text(false), &text(true), at_header);
            },
        ),
        edit(
            "response-header-type-changed",
            "response-header-type-changed",
            |m| {
                let new = of(json!({"X-Zq": {"required": false, "schema": {"type": "integer"}}}));
                answer(m, "499", &text(false), &new, |m, at| {
                    let (above, _) = split(at);
                    assert!(above.ends_with("/responses"));
                    at_header(m, at);
                });
            },
        ),
    ]
}
