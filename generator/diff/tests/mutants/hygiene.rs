//! Edits that a description could do without: names that collide, parameters that stand twice, parts that contradict
//! each other, examples that lie; and operations that were split.

use serde_json::{Value, json};

use crate::operations::{edit, reference};
use crate::support::{Edit, Mutant, Place, list, object};

/// Pairs of operations, each operation in one pair.
fn couples(m: &Mutant) -> Vec<(String, String)> {
    let all = m.operations(|_| true);
    all.chunks_exact(2)
        .map(|two| (two[0].clone(), two[1].clone()))
        .collect()
}

/// Gives one of two operations an id made of the other's.
fn collide(m: &mut Mutant, make: fn(&str) -> String) {
    for (one, other) in couples(m) {
        let id = m.old.pointer(&other).expect("it")["operationId"].clone();
        let id = make(id.as_str().expect("an id"));
        object(&mut m.new, &one).insert("operationId".to_owned(), json!(id));
        m.at((&one).min(&other));
        m.also(
            "operation-id-changed",
            "operation-id-changed",
            Place::Both(one),
        );
    }
}

fn first_capital(text: &str) -> String {
    format!("{}{}", text[..1].to_uppercase(), &text[1..])
}

/// Makes the schema of an example wrong about it, or the example wrong about the schema.
fn example(m: &mut Mutant, old: &Value, new: &Value) {
    for property in m.properties(|p| p.is("string")) {
        object(&mut m.old, &property).insert("example".to_owned(), old.clone());
        object(&mut m.new, &property).insert("example".to_owned(), new.clone());
        m.at(&format!("{property}/example"));
    }
}

pub(crate) fn edits() -> Vec<Edit> {
    vec![
        edit("operation-id-duplicate", "operation-id-duplicate", |m| {
            collide(m, str::to_owned)
        }),
        edit(
            "operation-id-collision-after-casing",
            "operation-id-collision-after-casing",
            |m| collide(m, first_capital),
        ),
        edit(
            "schema-name-collision-after-casing",
            "schema-name-collision-after-casing",
            |m| {
                for schema in
                    m.schemas(|name, _, _, _| name.chars().all(|c| c.is_ascii_lowercase()))
                {
                    let name = first_capital(&schema["/components/schemas/".len()..]);
                    let shape =
                        json!({"type": "object", "properties": {&name: {"type": "string"}}});
                    object(&mut m.new, "/components/schemas").insert(name.clone(), shape);
                    m.at(&schema);
                    let place = Place::New(format!("/components/schemas/{name}"));
                    m.also(
                        "schema-added-unreachable",
                        "schema-removed-unreachable",
                        place,
                    );
                }
            },
        ),
        edit("operation-split", "operation-merged", |m| {
            for name in ["alpha", "beta", "gamma"] {
                let operation = |id: &str| {
                    let content = json!({"application/json": {"schema": reference("admin")}});
                    let response = json!({"description": "", "content": content});
                    json!({"get": {"operationId": id, "tags": ["Admins"], "responses": {"200": response}}})
                };
                let path = format!("/zq_{name}");
                object(&mut m.old, "/paths").insert(path.clone(), operation(&format!("zq{name}")));
                m.removed(&format!("/paths/~1zq_{name}/get"));
                for part in ["open", "closed"] {
                    let id = format!("zq_{name}_{part}");
                    object(&mut m.new, "/paths").insert(format!("{path}/{part}"), operation(&id));
                    let place = Place::New(format!("/paths/~1zq_{name}~1{part}/get"));
                    m.also("operation-added", "operation-removed", place);
                }
            }
        }),
        edit("path-param-undeclared", "path-param-undeclared", |m| {
            let declared = |o: &Value| {
                o["parameters"]
                    .as_array()
                    .is_some_and(|l| l.last().is_some_and(|p| p["in"] == "path"))
            };
            for at in m.operations(declared) {
                let parameters = list(&mut m.new, &at, "parameters");
                parameters.pop();
                let gone = Place::Old(format!("{at}/parameters/{}", parameters.len()));
                m.at(&at);
                m.also("param-removed-required", "param-added-required", gone);
            }
        }),
        edit(
            "path-param-declared-not-in-template",
            "path-param-declared-not-in-template",
            |m| {
                for at in m.operations(|o| o.get("parameters").is_some()) {
                    let parameters = list(&mut m.new, &at, "parameters");
                    let came = Place::New(format!("{at}/parameters/{}", parameters.len()));
                    parameters.push(json!({"name": "zq", "in": "path", "required": true, "schema": {"type": "string"}}));
                    m.at(&at);
                    m.also("param-added-required", "param-removed-required", came);
                }
            },
        ),
        edit(
            "duplicate-key-or-parameter",
            "duplicate-key-or-parameter",
            |m| {
                let zq = json!({"name": "zq", "in": "query", "schema": {"type": "string"}});
                m.prepare(|d| {
                    let shared = object(d, "/components")
                        .entry("parameters")
                        .or_insert_with(|| json!({}));
                    shared["zq"] = zq.clone();
                });
                for at in m.operations(|o| o.get("parameters").is_some()) {
                    list(&mut m.old, &at, "parameters").push(zq.clone());
                    let parameters = list(&mut m.new, &at, "parameters");
                    parameters.push(zq.clone());
                    parameters.push(json!({"$ref": "#/components/parameters/zq"}));
                    let index = parameters.len() - 1;
                    m.added(&format!("{at}/parameters/{index}"));
                }
            },
        ),
        edit("allof-conflict-introduced", "allof-conflict-fixed", |m| {
            m.prepare(|d| {
                let shape = json!({"type": "object", "properties": {"zq_a": {"type": "string"}}});
                object(d, "/components/schemas").insert("zq".to_owned(), shape);
            });
            for schema in m.schemas(|_, n, _, _| {
                n["type"] == "object" && n.get("allOf").is_none() && n.get("properties").is_some()
            }) {
                for document in [&mut m.old, &mut m.new] {
                    object(document, &schema).insert("allOf".to_owned(), json!([reference("zq")]));
                }
                let own = format!("{schema}/properties");
                object(&mut m.new, &own).insert("zq_a".to_owned(), json!({"type": "integer"}));
                m.at(&schema);
                m.also(
                    "property-moved-from-allof-parent",
                    "property-moved-to-allof-parent",
                    Place::New(format!("{own}/zq_a")),
                );
            }
        }),
        edit(
            "example-no-longer-validates",
            "example-now-validates",
            |m| example(m, &json!("a word"), &json!({"no": "word"})),
        ),
        edit(
            "example-no-longer-validates",
            "example-now-validates",
            |m| {
                example(m, &json!("a word"), &json!("a word"));
                for property in m.properties(|p| p.is("string")) {
                    object(&mut m.new, &property).insert("type".to_owned(), json!("integer"));
                    m.also(
                        "string-to-scalar",
                        "scalar-to-string",
                        Place::Both(property),
                    );
                }
            },
        ),
        edit(
            "example-no-longer-validates",
            "example-now-validates",
            |m| {
                for at in m.operations(|o| {
                    o["responses"]["200"]["content"]
                        .get("application/json")
                        .is_some()
                }) {
                    let at = format!("{at}/responses/200/content/application~1json");
                    // Every response is an object; text never is.
                    for (document, value) in [(&mut m.old, json!({})), (&mut m.new, json!("text"))]
                    {
                        let node = object(document, &at);
                        node.shift_remove("example");
                        node.insert("examples".to_owned(), json!({"zq": {"value": value}}));
                        node.insert("schema".to_owned(), json!({"type": "object"}));
                    }
                    m.at(&format!("{at}/examples"));
                }
            },
        ),
    ]
}
