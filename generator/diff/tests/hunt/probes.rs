//! The keywords of OpenAPI 3.0, each with values that a description may give it.

use intercom_generator::spec::Value;
use serde_json::json;

/// Kind of node, keyword, values.
pub(crate) fn probes() -> Vec<(&'static str, &'static str, Vec<Value>)> {
    let text = json!({"type": "string"});
    let number = json!({"type": "integer"});
    let media = json!({"application/json": {"schema": text}});
    let server = json!({"url": "https://z.example"});
    let parameter = json!({"name": "zq", "in": "query", "schema": text});
    let flags = || vec![json!(true), json!(false)];
    let empty = || json!({});
    vec![
        ("document", "openapi", vec![json!("3.0.3")]),
        ("document", "servers", vec![json!([]), json!([server])]),
        (
            "document",
            "security",
            vec![
                json!([]),
                json!([{}]),
                json!([{"bearerAuth": []}, {}]),
                json!([{"bearerAuth": []}, {"zkey": []}]),
                json!([{"bearerAuth": [], "zkey": []}]),
                json!([{"zoauth": ["read"]}]),
            ],
        ),
        ("document", "tags", vec![json!([]), json!([{"name": "Zq"}])]),
        ("info", "title", vec![json!("Other")]),
        ("info", "version", vec![json!("9")]),
        (
            "info",
            "license",
            vec![
                json!({"name": "MIT"}),
                json!({"name": "MIT", "url": "https://z.example"}),
            ],
        ),
        ("server", "url", vec![json!("https://z.example")]),
        (
            "server",
            "variables",
            vec![empty(), json!({"zq": {"default": "a"}})],
        ),
        ("variable", "default", vec![json!("us")]),
        (
            "variable",
            "enum",
            vec![
                json!([]),
                json!(["eu"]),
                json!(["us", "eu"]),
                json!(["eu", "us", "eu"]),
            ],
        ),
        ("tag", "name", vec![json!("Zq")]),
        ("path", "parameters", vec![json!([]), json!([parameter])]),
        ("path", "servers", vec![json!([]), json!([server])]),
        ("operation", "operationId", vec![json!("zqOperation")]),
        ("operation", "tags", vec![json!([]), json!(["Zq"])]),
        ("operation", "deprecated", flags()),
        (
            "operation",
            "security",
            vec![
                json!([]),
                json!([{}]),
                json!([{"bearerAuth": []}]),
                json!([{"bearerAuth": []}, {}]),
                json!([{"zoauth": ["read"]}]),
            ],
        ),
        (
            "operation",
            "parameters",
            vec![json!([]), json!([parameter])],
        ),
        ("operation", "requestBody", vec![json!({"content": media})]),
        (
            "operation",
            "callbacks",
            vec![
                empty(),
                json!({"zq": {"{$url}": {"post": {"responses": {"200": {"description": ""}}}}}}),
            ],
        ),
        ("operation", "servers", vec![json!([]), json!([server])]),
        (
            "parameter",
            "$ref",
            vec![json!("#/components/parameters/zpage")],
        ),
        ("parameter", "name", vec![json!("zq"), json!("zpages")]),
        ("parameter", "in", vec![json!("query"), json!("header")]),
        ("parameter", "required", flags()),
        ("parameter", "deprecated", flags()),
        ("parameter", "allowEmptyValue", flags()),
        (
            "parameter",
            "style",
            vec![
                json!("form"),
                json!("simple"),
                json!("spaceDelimited"),
                json!("deepObject"),
            ],
        ),
        ("parameter", "explode", flags()),
        ("parameter", "allowReserved", flags()),
        (
            "parameter",
            "schema",
            vec![text.clone(), number.clone(), empty()],
        ),
        ("parameter", "content", vec![media.clone()]),
        (
            "header",
            "$ref",
            vec![
                json!("#/components/headers/zlimit"),
                json!("#/components/headers/nowhere"),
            ],
        ),
        ("header", "required", flags()),
        ("header", "deprecated", flags()),
        ("header", "allowEmptyValue", flags()),
        ("header", "style", vec![json!("simple")]),
        ("header", "explode", flags()),
        ("header", "allowReserved", flags()),
        ("header", "schema", vec![text.clone()]),
        ("header", "content", vec![media.clone()]),
        ("body", "required", flags()),
        (
            "body",
            "content",
            vec![
                media.clone(),
                json!({"multipart/form-data": {"schema": {"type": "object", "properties": {"a": text}}}}),
            ],
        ),
        (
            "media",
            "schema",
            vec![
                text.clone(),
                empty(),
                json!({"$ref": "#/components/schemas/tag"}),
            ],
        ),
        (
            "media",
            "encoding",
            vec![
                empty(),
                json!({"a": {"contentType": "text/plain"}}),
                json!({"a": {"style": "form", "headers": {}}}),
            ],
        ),
        (
            "response",
            "headers",
            vec![empty(), json!({"X-Zq": {"schema": number}})],
        ),
        (
            "response",
            "content",
            vec![
                empty(),
                media.clone(),
                json!({"text/plain": {"schema": text}}),
            ],
        ),
        (
            "response",
            "links",
            vec![empty(), json!({"zq": {"operationId": "listTags"}})],
        ),
        ("operation", "responses", vec![]),
        ("link", "operationId", vec![json!("createTag")]),
        (
            "link",
            "parameters",
            vec![empty(), json!({"a": "$response.body#/id"})],
        ),
        ("link", "requestBody", vec![json!("a")]),
        ("link", "server", vec![server.clone()]),
        ("components", "schemas", vec![]),
        (
            "components",
            "parameters",
            vec![empty(), json!({"zpage": parameter})],
        ),
        (
            "components",
            "headers",
            vec![empty(), json!({"zlimit": {"schema": text}})],
        ),
        (
            "components",
            "requestBodies",
            vec![empty(), json!({"zq": {"content": media}})],
        ),
        (
            "components",
            "responses",
            vec![
                empty(),
                json!({"zq": {"description": "", "content": media}}),
            ],
        ),
        (
            "components",
            "links",
            vec![empty(), json!({"zq": {"operationId": "listTags"}})],
        ),
        (
            "components",
            "callbacks",
            vec![
                empty(),
                json!({"zq": {"{$url}": {"post": {"responses": {"200": {"description": ""}}}}}}),
            ],
        ),
        ("components", "securitySchemes", vec![empty()]),
        (
            "scheme",
            "$ref",
            vec![
                json!("#/components/securitySchemes/zkey"),
                json!("#/components/securitySchemes/nowhere"),
            ],
        ),
        ("scheme", "type", vec![json!("openIdConnect")]),
        ("scheme", "name", vec![json!("X-Zq")]),
        ("scheme", "in", vec![json!("query")]),
        ("scheme", "scheme", vec![json!("basic")]),
        ("scheme", "bearerFormat", vec![json!("JWT")]),
        ("scheme", "flows", vec![empty()]),
        (
            "scheme",
            "openIdConnectUrl",
            vec![json!("https://z.example")],
        ),
        (
            "flows",
            "implicit",
            vec![json!({"authorizationUrl": "https://z.example", "scopes": {}})],
        ),
        (
            "flows",
            "password",
            vec![json!({"tokenUrl": "https://z.example", "scopes": {}})],
        ),
        ("flow", "authorizationUrl", vec![json!("https://z.example")]),
        ("flow", "tokenUrl", vec![json!("https://z.example")]),
        ("flow", "refreshUrl", vec![json!("https://z.example")]),
        (
            "flow",
            "scopes",
            vec![empty(), json!({"read": "", "write": ""})],
        ),
        (
            "schema",
            "$ref",
            vec![
                json!("#/components/schemas/tag"),
                json!("#/components/schemas/error"),
            ],
        ),
        (
            "schema",
            "title",
            vec![
                json!("Zq"),
                json!("A sentence of more than eight words says nothing here"),
            ],
        ),
        ("schema", "deprecated", flags()),
        (
            "schema",
            "type",
            ["string", "integer", "number", "boolean", "object", "array"]
                .map(Value::from)
                .to_vec(),
        ),
        (
            "schema",
            "format",
            ["date-time", "int64", "uuid"].map(Value::from).to_vec(),
        ),
        ("schema", "nullable", flags()),
        ("schema", "readOnly", flags()),
        ("schema", "writeOnly", flags()),
        (
            "schema",
            "enum",
            vec![
                json!([]),
                json!([null]),
                json!(["a"]),
                json!(["a", "b"]),
                json!(["b", "a", "a"]),
                json!(["a", "b", null]),
            ],
        ),
        (
            "schema",
            "default",
            vec![json!(null), json!("a"), json!(1), json!([])],
        ),
        ("schema", "multipleOf", vec![json!(2)]),
        ("schema", "minimum", vec![json!(0), json!(1)]),
        ("schema", "maximum", vec![json!(50), json!(1e19)]),
        ("schema", "exclusiveMinimum", flags()),
        ("schema", "exclusiveMaximum", flags()),
        ("schema", "minLength", vec![json!(0), json!(1)]),
        ("schema", "maxLength", vec![json!(9)]),
        ("schema", "pattern", vec![json!("^a")]),
        ("schema", "minItems", vec![json!(0), json!(1)]),
        ("schema", "maxItems", vec![json!(9)]),
        ("schema", "uniqueItems", flags()),
        ("schema", "minProperties", vec![json!(0), json!(1)]),
        ("schema", "maxProperties", vec![json!(9)]),
        (
            "schema",
            "required",
            vec![json!([]), json!(["id"]), json!(["id", "zq", "id"])],
        ),
        (
            "schema",
            "discriminator",
            vec![
                json!({"propertyName": "type"}),
                json!({"propertyName": "type", "mapping": {}}),
                json!({"propertyName": "type", "mapping": {"a": "#/components/schemas/tag"}}),
            ],
        ),
        (
            "schema",
            "properties",
            vec![empty(), json!({"id": text, "zq": number})],
        ),
        (
            "schema",
            "additionalProperties",
            vec![json!(true), json!(false), empty(), text.clone()],
        ),
        (
            "schema",
            "items",
            vec![
                empty(),
                text.clone(),
                json!({"$ref": "#/components/schemas/tag"}),
            ],
        ),
        (
            "schema",
            "allOf",
            vec![
                json!([]),
                json!([text]),
                json!([{"$ref": "#/components/schemas/tag"}]),
            ],
        ),
        ("schema", "oneOf", vec![json!([]), json!([text, number])]),
        ("schema", "anyOf", vec![json!([]), json!([text, number])]),
        ("schema", "not", vec![number]),
        ("schema", "x-runtime-type", vec![json!("Timestamp")]),
    ]
}
