//! Edits of responses.

use serde_json::{Value, json};

use crate::operations::{JSON, content, edit, inline, reference, twins};
use crate::support::{Edit, Mutant, object, split};

/// Operations whose response to `status` changes.
fn response(m: &mut Mutant, status: &str, old: &Value, new: &Value, expect: fn(&mut Mutant, &str)) {
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

pub(crate) fn edits() -> Vec<Edit> {
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
                let responses = object(&mut m.new, &at);
                let response = responses.shift_remove("200").expect("the response");
                responses.insert("201".to_owned(), response);
                m.moved(&format!("{at}/200"), &format!("{at}/201"));
            }
        }),
        edit("response-body-added", "response-body-removed", |m| {
            let full = json!({"description": "", "content": content(json!({"type": "string"}))});
            response(m, "200", &json!({"description": ""}), &full, |m, at| {
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
                response(m, "200", &old, &new, |m, at| {
                    m.added(&format!("{at}/content/text~1plain"))
                });
            },
        ),
        edit(
            "response-media-type-name-changed",
            "response-media-type-name-changed",
            |m| {
                let of = |media: &str| json!({"description": "", "content": {media: {"schema": {"type": "string"}}}});
                response(m, "200", &of("text/plain"), &of("text/html"), |m, at| {
                    m.moved(
                        &format!("{at}/content/text~1plain"),
                        &format!("{at}/content/text~1html"),
                    );
                });
            },
        ),
        edit(
            "operation-streaming-binary-nature-changed",
            "operation-streaming-binary-nature-changed",
            |m| {
                let of = |media: &str| json!({"description": "", "content": {media: {"schema": {"type": "string"}}}});
                response(
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
                response(m, "200", &of("zq_one"), &of("zq_two"), at_schema);
            },
        ),
        edit(
            "response-body-type-changed",
            "response-body-type-changed",
            |m| {
                twins(m);
                let of =
                    |name: &str| json!({"description": "", "content": content(reference(name))});
                response(m, "200", &of("zq_one"), &of("zq_far"), at_schema);
            },
        ),
        edit(
            "error-body-shape-changed",
            "error-body-shape-changed",
            |m| {
                twins(m);
                let of =
                    |name: &str| json!({"description": "", "content": content(reference(name))});
                response(m, "499", &of("zq_one"), &of("zq_far"), at_schema);
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
                response(m, "200", &old, &new, at_schema);
            },
        ),
        edit(
            "response-list-became-paginated",
            "response-paginated-became-list",
            |m| {
                let of = |schema: Value| json!({"description": "", "content": content(schema)});
                let list = json!({"type": "array", "items": {"type": "string"}});
                let page = json!({"type": "object", "properties": {"data": list, "has_more": {"type": "boolean"}}});
                response(m, "200", &of(list), &of(page), at_schema);
            },
        ),
        edit(
            "error-body-shape-changed",
            "error-body-shape-changed",
            |m| {
                let full =
                    json!({"description": "", "content": content(json!({"type": "string"}))});
                response(m, "499", &json!({"description": ""}), &full, |m, at| {
                    m.added(&format!("{at}/content/application~1json"))
                });
            },
        ),
        edit("response-link-changed", "response-link-changed", |m| {
            let of = |links: Value| json!({"description": "", "links": links});
            let (old, new) = (
                of(json!({})),
                of(json!({"zq": {"operationId": "identifyAdmin"}})),
            );
            response(m, "499", &old, &new, |m, at| m.at(at));
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
            response(
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
                response(m, "499", &text(false), &text(true), at_header);
            },
        ),
        edit(
            "response-header-type-changed",
            "response-header-type-changed",
            |m| {
                let new = of(json!({"X-Zq": {"required": false, "schema": {"type": "integer"}}}));
                response(m, "499", &text(false), &new, |m, at| {
                    let (above, _) = split(at);
                    assert!(above.ends_with("/responses"));
                    at_header(m, at);
                });
            },
        ),
    ]
}
