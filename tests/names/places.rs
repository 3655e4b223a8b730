//! The places of a description that hold a string of the vendor's choice.

use serde_json::{Map, Value, json};

/// A place: where it puts the string with this number.
pub(crate) struct Place {
    pub(crate) name: &'static str,
    put: fn(&mut Value, usize, &str),
}

/// Every place.
pub(crate) const PLACES: &[Place] = &[
    Place {
        name: "schema",
        put: |to, i, text| {
            schema(
                to,
                text,
                json!({"type": "object", "properties": {"v": {"type": "integer"}}}),
                i,
            )
        },
    },
    Place {
        name: "property",
        put: |to, i, text| property(to, i, text, &json!({"type": "string"}), false),
    },
    Place {
        name: "nullable property",
        put: |to, i, text| {
            property(
                to,
                i,
                text,
                &json!({"type": "string", "nullable": true}),
                false,
            )
        },
    },
    Place {
        name: "required property",
        put: |to, i, text| property(to, i, text, &json!({"type": "integer"}), true),
    },
    Place {
        name: "property with a constant",
        put: |to, i, text| {
            property(
                to,
                i,
                "kind",
                &json!({"type": "string", "enum": [text]}),
                true,
            )
        },
    },
    Place {
        name: "property of objects",
        put: |to, i, text| {
            property(
                to,
                i,
                text,
                &json!({"type": "object", "properties": {"v": {"type": "integer"}}}),
                false,
            )
        },
    },
    Place {
        name: "enum value",
        put: |to, _, text| {
            let values = entry(to, &["components", "schemas", "AllValues"])
                .entry("enum")
                .or_insert(json!([]));
            values.as_array_mut().expect("a list").push(json!(text));
        },
    },
    Place {
        name: "query parameter",
        put: |to, i, text| parameter(to, i, text, "query", ""),
    },
    Place {
        name: "header parameter",
        put: |to, i, text| parameter(to, i, text, "header", ""),
    },
    Place {
        name: "path parameter",
        put: |to, i, text| parameter(to, i, text, "path", &format!("/{{{text}}}")),
    },
    Place {
        name: "tag",
        put: |to, i, text| operation(to, "op", i, &format!("/op/{i}"), json!({"tags": [text]})),
    },
    Place {
        name: "operation id",
        put: |to, i, text| {
            operation(
                to,
                "op",
                i,
                &format!("/op/{i}"),
                json!({"operationId": text}),
            )
        },
    },
    Place {
        name: "path",
        put: |to, i, text| operation(to, "path", i, &format!("/path/{i}/{text}"), json!({})),
    },
    Place {
        name: "media type",
        put: |to, i, text| {
            operation(
                to,
                "op",
                i,
                &format!("/op/{i}"),
                json!({
        "responses": {"200": {"description": "", "content": {text: {"schema": {"type": "object"}}}}}}),
            )
        },
    },
    Place {
        name: "title",
        put: |to, i, text| {
            property(
                to,
                i,
                "titled",
                &json!({"title": text, "type": "object", "properties": {"v": {"type": "integer"}}}),
                false,
            )
        },
    },
    Place {
        name: "union tag",
        put: |to, i, text| {
            let branch = |value: &str| json!({"type": "object", "required": [text], "properties": {text: {"type": "string", "enum": [value]}}});
            property(
                to,
                i,
                "either",
                &json!({"oneOf": [branch("one"), branch("two")]}),
                false,
            );
        },
    },
    Place {
        name: "union value",
        put: |to, i, text| {
            let branch = |value: &str| json!({"type": "object", "required": ["t"], "properties": {"t": {"type": "string", "enum": [value]}}});
            property(
                to,
                i,
                "tagged",
                &json!({"oneOf": [branch(text), branch("two")]}),
                false,
            );
        },
    },
    Place {
        name: "description",
        put: |to, i, text| {
            let property = json!({"type": "string", "description": text, "pattern": text, "default": text, "format": text});
            schema(
                to,
                &format!("Described{i}"),
                json!({"type": "object", "description": text, "properties": {"v": property}}),
                i,
            );
            operation(
                to,
                "op",
                i,
                &format!("/op/{i}"),
                json!({"description": text, "summary": text, "parameters": [
            {"name": "q", "in": "query", "description": text, "schema": {"type": "string", "example": text}}]}),
            );
        },
    },
];

/// A description with these strings in these places.
pub(crate) fn document(contents: &[(&Place, &[String])]) -> Value {
    let mut document = json!({
        "openapi": "3.0.3",
        "info": {"title": "Names", "version": "1"},
        "paths": {},
        "components": {"schemas": {}}
    });
    for (place, strings) in contents {
        for (index, text) in strings.iter().enumerate() {
            (place.put)(&mut document, index, text);
        }
    }
    let values = document.pointer_mut("/components/schemas/AllValues");
    if let Some(values) = values.and_then(Value::as_object_mut) {
        values.insert("type".to_owned(), json!("string"));
    }
    document
}

fn entry<'v>(of: &'v mut Value, keys: &[&str]) -> &'v mut Map<String, Value> {
    let mut at = of;
    for key in keys {
        let map = at.as_object_mut().expect("an object");
        at = map.entry(*key).or_insert_with(|| json!({}));
    }
    at.as_object_mut().expect("an object")
}

/// Adds a schema, and an operation that sends and reads it.
fn schema(to: &mut Value, name: &str, schema: Value, index: usize) {
    let prefix = if name.starts_with("Described") {
        "describedSchema"
    } else {
        "schema"
    };
    let schemas = entry(to, &["components", "schemas"]);
    schemas.insert(name.to_owned(), schema);
    let escaped = name.replace('~', "~0").replace('/', "~1");
    let content = json!({"application/json": {"schema": {"$ref": format!("#/components/schemas/{escaped}")}}});
    let more = json!({
        "requestBody": {"content": content},
        "responses": {"200": {"description": "", "content": content}}
    });
    operation(to, prefix, index, &format!("/{prefix}/{index}"), more);
}

/// Adds a property to a schema that is sent, one that ten strings share.
fn property(to: &mut Value, index: usize, name: &str, schema: &Value, required: bool) {
    let shape: String = schema
        .to_string()
        .chars()
        .filter(char::is_ascii_alphabetic)
        .collect();
    // Strings may stand in the schema itself: those have schemas of their own.
    let group = match name {
        "kind" | "titled" | "either" | "tagged" => format!("Own{index}"),
        _ if shape.contains("oneOf") => format!("Own{index}"),
        _ => {
            format!("Group{}{}{required}", schema["type"], schema["nullable"]).replace('"', "")
                + &(index / 10).to_string()
        }
    };
    let of = entry(to, &["components", "schemas", &group]);
    of.insert("type".to_owned(), json!("object"));
    if required {
        let list = of.entry("required").or_insert_with(|| json!([]));
        list.as_array_mut().expect("a list").push(json!(name));
    }
    entry(to, &["components", "schemas", &group, "properties"])
        .insert(name.to_owned(), schema.clone());
    let content =
        json!({"application/json": {"schema": {"$ref": format!("#/components/schemas/{group}")}}});
    let mut more = json!({"requestBody": {"content": content}});
    if !required {
        more["responses"] = json!({"200": {"description": "", "content": content}});
    }
    let id = format!("send{group}");
    let at = format!("/send/{group}");
    entry(to, &["paths", &at])
        .entry("post")
        .or_insert_with(|| filled(&id, more));
}

fn parameter(to: &mut Value, index: usize, name: &str, location: &str, path: &str) {
    let group = if path.is_empty() { index / 10 } else { index };
    let at = format!("/{location}/{group}{path}");
    let id = format!("{location}Parameters{group}");
    let parameter = json!({"name": name, "in": location, "required": location == "path", "schema": {"type": "string"}});
    let operation = entry(to, &["paths", &at])
        .entry("get")
        .or_insert_with(|| filled(&id, json!({})));
    let list = operation
        .as_object_mut()
        .expect("an object")
        .entry("parameters")
        .or_insert_with(|| json!([]));
    list.as_array_mut().expect("a list").push(parameter);
}

fn operation(to: &mut Value, prefix: &str, index: usize, path: &str, more: Value) {
    let id = format!("{prefix}Operation{index}");
    let operation = entry(to, &["paths", path])
        .entry("post")
        .or_insert_with(|| filled(&id, json!({})));
    let map = operation.as_object_mut().expect("an object");
    map.extend(more.as_object().expect("an object").clone());
}

fn filled(id: &str, more: Value) -> Value {
    let mut operation = json!({"operationId": id, "responses": {"204": {"description": ""}}});
    let map = operation.as_object_mut().expect("an object");
    map.extend(more.as_object().expect("an object").clone());
    operation
}
