//! A part of a real description, small enough to be compiled a thousand times, and where its nodes stand.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use intercom_generator::pointer::Pointer;
use intercom_generator::spec::{Specs, Value};
use serde_json::json;

/// Operations of every shape: lists, pages, bodies with unions and compositions, bytes.
const KEPT: [&str; 5] = [
    "/admins/{admin_id}/away",
    "/contacts/{contact_id}/subscriptions",
    "/data_attributes",
    "/download/content/data/{job_identifier}",
    "/tags",
];

/// The part, with some of what the vendor does not use yet.
pub(crate) fn part() -> Value {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let specs = Specs::open(root).expect("spec/ is there");
    let mut value = specs.load("2.11").expect("it loads").value;
    let paths = value["paths"].as_object_mut().expect("paths");
    paths.retain(|path, _| KEPT.contains(&path.as_str()));
    let mut kept = BTreeSet::new();
    let mut open = Vec::new();
    references(&value["paths"], &mut open);
    while let Some(name) = open.pop() {
        if kept.insert(name.clone()) {
            references(&value["components"]["schemas"][&name], &mut open);
        }
    }
    let schemas = value["components"]["schemas"].as_object_mut();
    schemas
        .expect("schemas")
        .retain(|name, _| kept.contains(name));
    crate::words::forget_words(&mut value["components"]["schemas"]);
    enrich(&mut value);
    value
}

fn enrich(value: &mut Value) {
    value["servers"][0]["variables"] = json!({"zone": {"default": "eu", "enum": ["eu", "us"]}});
    let components = value["components"].as_object_mut().expect("components");
    let flow = json!({"authorizationUrl": "https://a.example", "tokenUrl": "https://b.example", "scopes": {"read": ""}});
    components["securitySchemes"]["zoauth"] =
        json!({"type": "oauth2", "flows": {"authorizationCode": flow}});
    components["securitySchemes"]["zkey"] =
        json!({"type": "apiKey", "in": "header", "name": "X-Key"});
    let header = json!({"schema": {"type": "integer"}});
    components.insert("headers".to_owned(), json!({"zlimit": header.clone()}));
    let text = json!({"type": "string"});
    components.insert(
        "parameters".to_owned(),
        json!({"zpage": {"name": "zpage", "in": "query", "schema": {"type": "array", "items": text}}}),
    );
    let operation = &mut value["paths"]["/tags"]["get"];
    operation["parameters"]
        .as_array_mut()
        .expect("a list")
        .push(json!({"$ref": "#/components/parameters/zpage"}));
    let response = &mut operation["responses"]["200"];
    response["headers"] =
        json!({"X-Limit": header, "X-Shared": {"$ref": "#/components/headers/zlimit"}});
    response["links"] = json!({"next": {"operationId": "listTags"}});
}

fn references(node: &Value, out: &mut Vec<String>) {
    match node {
        Value::Object(map) => {
            let to = map.get("$ref").and_then(Value::as_str);
            out.extend(
                to.and_then(|to| to.strip_prefix("#/components/schemas/"))
                    .map(str::to_owned),
            );
            map.values().for_each(|v| references(v, out));
        }
        Value::Array(list) => list.iter().for_each(|v| references(v, out)),
        _ => {}
    }
}

/// What stands under a keyword: one node, a list of them, or a map.
enum Below {
    One(&'static str),
    List(&'static str),
    Map(&'static str),
}
use Below::{List, Map, One};

fn below(kind: &str) -> &'static [(&'static str, Below)] {
    match kind {
        "document" => &[
            ("info", One("info")),
            ("servers", List("server")),
            ("tags", List("tag")),
            ("paths", Map("path")),
            ("components", One("components")),
        ],
        "server" => &[("variables", Map("variable"))],
        "path" => &[
            ("parameters", List("parameter")),
            ("get", One("operation")),
            ("put", One("operation")),
            ("post", One("operation")),
            ("delete", One("operation")),
        ],
        "operation" => &[
            ("parameters", List("parameter")),
            ("requestBody", One("body")),
            ("responses", Map("response")),
        ],
        "parameter" | "header" => &[("schema", One("schema"))],
        "body" => &[("content", Map("media"))],
        "media" => &[("schema", One("schema")), ("encoding", Map("encoding"))],
        "response" => &[
            ("headers", Map("header")),
            ("content", Map("media")),
            ("links", Map("link")),
        ],
        "components" => &[
            ("schemas", Map("schema")),
            ("parameters", Map("parameter")),
            ("headers", Map("header")),
            ("securitySchemes", Map("scheme")),
        ],
        "scheme" => &[("flows", One("flows"))],
        "flows" => &[("authorizationCode", One("flow"))],
        "schema" => &[
            ("properties", Map("schema")),
            ("additionalProperties", One("schema")),
            ("items", One("schema")),
            ("allOf", List("schema")),
            ("oneOf", List("schema")),
            ("anyOf", List("schema")),
        ],
        _ => &[],
    }
}

/// The nodes of each kind.
pub(crate) type Places = BTreeMap<&'static str, Vec<String>>;

/// A few nodes of each kind, no two alike in what they are and what they stand under.
pub(crate) fn places(document: &Value) -> Places {
    let mut out = Places::new();
    let mut seen = BTreeSet::new();
    collect("document", document, String::new(), "", &mut seen, &mut out);
    out
}

fn collect(
    kind: &'static str,
    node: &Value,
    at: String,
    under: &str,
    seen: &mut BTreeSet<String>,
    out: &mut Places,
) {
    if !node.is_object() {
        return;
    }
    if seen.insert(format!("{kind} {under} {}", class(kind, &at, node))) {
        out.entry(kind).or_default().push(at.clone());
    }
    for (keyword, what) in below(kind) {
        let Some(value) = node.get(keyword) else {
            continue;
        };
        let pointer: Pointer = at.parse().expect("a pointer");
        let pointer = pointer.join(keyword);
        let at = pointer.to_string();
        match (what, value) {
            (One(kind), node) => collect(kind, node, at, keyword, seen, out),
            (Map(kind), Value::Object(map)) => {
                for (name, node) in map {
                    collect(
                        kind,
                        node,
                        pointer.join(name).to_string(),
                        keyword,
                        seen,
                        out,
                    );
                }
            }
            (List(kind), Value::Array(list)) => {
                for (index, node) in list.iter().enumerate() {
                    collect(kind, node, format!("{at}/{index}"), keyword, seen, out);
                }
            }
            _ => {}
        }
    }
}

/// What makes a node unlike others of its kind.
fn class(kind: &str, at: &str, node: &Value) -> String {
    let has = |key: &&&str| node.get(**key).is_some();
    let keys: &[&str] = match kind {
        "schema" => &[
            "$ref",
            "enum",
            "properties",
            "items",
            "allOf",
            "oneOf",
            "anyOf",
            "nullable",
        ],
        "operation" => &["requestBody"],
        "parameter" | "header" | "response" => &["$ref", "content"],
        _ => &[],
    };
    let keys: Vec<_> = keys.iter().filter(has).collect();
    let word = |key: &str| node.get(key).map(Value::to_string).unwrap_or_default();
    let words = match kind {
        "schema" => word("type"),
        "parameter" => format!("{}{}", word("in"), word("required")),
        "scheme" => word("type"),
        "media" => at.rsplit('/').next().unwrap_or_default().to_owned(),
        _ => String::new(),
    };
    // What is sent and what is returned have other rules.
    let way = if at.contains("/requestBody/") {
        "sent"
    } else {
        ""
    };
    format!("{way} {keys:?} {words}")
}
