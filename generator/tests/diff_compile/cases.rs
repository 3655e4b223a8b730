//! For each rule a pair of descriptions, and code that uses what changes.

use serde_json::{Map, Value, json};

/// A change, code against the old interface, and code that only the new one takes.
pub(crate) struct Case {
    pub(crate) rule: &'static str,
    /// Made to both descriptions, to have something to start from.
    prepare: Option<fn(&mut Value)>,
    change: fn(&mut Value),
    pub(crate) caller: &'static str,
    pub(crate) fresh: Option<&'static str>,
}

impl Case {
    pub(crate) fn documents(&self) -> (Value, Value) {
        let mut old = base();
        if let Some(prepare) = self.prepare {
            prepare(&mut old);
        }
        let mut new = old.clone();
        (self.change)(&mut new);
        (old, new)
    }

    fn fresh(self, caller: &'static str) -> Self {
        Self {
            fresh: Some(caller),
            ..self
        }
    }

    fn after(self, prepare: fn(&mut Value)) -> Self {
        Self {
            prepare: Some(prepare),
            ..self
        }
    }
}

fn case(rule: &'static str, change: fn(&mut Value), caller: &'static str) -> Case {
    Case {
        rule,
        prepare: None,
        change,
        caller,
        fresh: None,
    }
}

fn answer(schema: &str) -> Value {
    json!({"200": {"description": "", "content": {"application/json": {"schema": {"$ref": format!("#/components/schemas/{schema}")}}}}})
}

fn base() -> Value {
    let id = json!([{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}]);
    let text = json!({"type": "string"});
    json!({
        "openapi": "3.0.1",
        "info": {"title": "Proof", "version": "1"},
        "paths": {
            "/things/{id}": {
                "get": {"operationId": "getThing", "tags": ["Things"], "parameters": id, "responses": answer("thing")},
                "delete": {"operationId": "deleteThing", "tags": ["Things"], "parameters": id, "responses": {"200": {"description": ""}}},
            },
            "/things": {
                "post": {
                    "operationId": "createThing", "tags": ["Things"], "responses": answer("thing"),
                    "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/thing_request"}}}},
                },
                "get": {
                    "operationId": "listThings", "tags": ["Things"], "responses": answer("thing_list"),
                    "parameters": [
                        {"name": "page", "in": "query", "schema": {"type": "integer"}},
                        {"name": "status", "in": "query", "schema": {"type": "string", "enum": ["live", "draft"]}},
                        {"name": "query_text", "in": "query", "schema": text},
                    ],
                },
            },
        },
        "components": {"schemas": {
            "thing": {"type": "object", "properties": {
                "id": text, "nickname": text, "count": {"type": "integer"}, "kind": text,
                "state": {"type": "string", "enum": ["live", "draft"]},
                "labels": {"type": "array", "items": text},
                "meta": {"type": "object"},
                "owner": {"$ref": "#/components/schemas/owner_record"},
                "details": {"type": "object", "properties": {"a": text, "b": {"type": "integer"}}},
            }},
            "owner_record": {"type": "object", "properties": {"id": text, "email": text, "age": {"type": "integer"}, "admin": {"type": "boolean"}}},
            "thing_list": {"type": "object", "properties": {
                "data": {"type": "array", "items": {"$ref": "#/components/schemas/thing"}},
                "total_pages": {"type": "integer"}, "page": {"type": "integer"},
            }},
            "thing_request": {"type": "object", "required": ["title"], "properties": {
                "title": text, "note": text, "amount": {"type": "integer"},
                "state": {"type": "string", "enum": ["live", "draft"]},
                "place": {"$ref": "#/components/schemas/place"},
                "choice": {"oneOf": [
                    {"$ref": "#/components/schemas/choice_one"},
                    {"$ref": "#/components/schemas/choice_two"},
                    {"$ref": "#/components/schemas/choice_three"},
                ]},
            }},
            "place": {"type": "object", "properties": {"street": text}},
            "choice_one": {"type": "object", "properties": {"one": text}},
            "choice_two": {"type": "object", "properties": {"two": text}},
            "choice_three": {"type": "object", "properties": {"three": text}},
            "spare": {"type": "object", "properties": {"spare": text}},
        }},
    })
}

fn object<'v>(d: &'v mut Value, at: &str) -> &'v mut Map<String, Value> {
    d.pointer_mut(at)
        .and_then(Value::as_object_mut)
        .expect("an object of the description")
}

fn put(d: &mut Value, at: &str, key: &str, value: Value) {
    object(d, at).insert(key.to_owned(), value);
}

fn drop_key(d: &mut Value, at: &str, key: &str) {
    object(d, at)
        .shift_remove(key)
        .expect("something to remove");
}

fn rename(d: &mut Value, at: &str, from: &str, to: &str) {
    let map = object(d, at);
    let entries: Vec<_> = std::mem::take(map).into_iter().collect();
    map.extend(
        entries
            .into_iter()
            .map(|(k, v)| (if k == from { to.to_owned() } else { k }, v)),
    );
}

const THING: &str = "/components/schemas/thing/properties";
const REQUEST: &str = "/components/schemas/thing_request/properties";
const SCHEMAS: &str = "/components/schemas";
const GET: &str = "/paths/~1things~1{id}/get";
const LIST: &str = "/paths/~1things/get";
const POST: &str = "/paths/~1things/post";

const NICKNAME: &str = "pub fn f(t: &Thing) -> &Option<String> { &t.nickname }";
const NEW: &str = "pub fn f() -> ThingRequest { ThingRequest::new(\"a\") }";
const LIST_NEW: &str = "pub fn f() -> ListThings { ListThings::new() }";
const ANSWER: &str = "pub fn f(a: <GetThing as Endpoint>::Response) -> Thing { a }";
const GET_NEW: &str = "pub fn f() -> GetThing { GetThing::new(\"1\") }";

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

pub(crate) fn all() -> Vec<Case> {
    [members(), values(), schemas(), operations(), parameters()]
        .into_iter()
        .flatten()
        .collect()
}

fn members() -> Vec<Case> {
    vec![
        case(
            "response-property-removed-optional",
            |d| drop_key(d, THING, "nickname"),
            NICKNAME,
        ),
        case(
            "response-property-added-optional",
            |d| put(d, THING, "zq", json!({"type": "string"})),
            NICKNAME,
        )
        .fresh("pub fn f(t: &Thing) -> &Option<String> { &t.zq }"),
        case(
            "response-property-added-required",
            |d| {
                put(d, THING, "zq", json!({"type": "string"}));
                put(d, "/components/schemas/thing", "required", json!(["zq"]));
            },
            NICKNAME,
        )
        .fresh("pub fn f(t: &Thing) -> &Option<String> { &t.zq }"),
        case(
            "request-property-removed",
            |d| drop_key(d, REQUEST, "note"),
            "pub fn f() -> ThingRequest { ThingRequest::new(\"a\").note(\"b\") }",
        ),
        case(
            "request-property-added-optional",
            |d| put(d, REQUEST, "zq", json!({"type": "string"})),
            NEW,
        )
        .fresh("pub fn f() -> ThingRequest { ThingRequest::new(\"a\").zq(\"b\") }"),
        case(
            "request-property-added-required",
            |d| {
                put(d, REQUEST, "zq", json!({"type": "string"}));
                put(
                    d,
                    "/components/schemas/thing_request",
                    "required",
                    json!(["title", "zq"]),
                );
            },
            NEW,
        ),
        case(
            "property-renamed",
            |d| rename(d, THING, "nickname", "nicknames"),
            NICKNAME,
        )
        .fresh("pub fn f(t: &Thing) -> &Option<String> { &t.nicknames }"),
        case(
            "property-case-only-renamed",
            |d| rename(d, THING, "nickname", "Nickname"),
            NICKNAME,
        ),
        case(
            "response-optional-to-required",
            |d| {
                put(
                    d,
                    "/components/schemas/thing",
                    "required",
                    json!(["nickname"]),
                )
            },
            NICKNAME,
        ),
        case(
            "request-optional-to-required",
            |d| {
                put(
                    d,
                    "/components/schemas/thing_request",
                    "required",
                    json!(["title", "note"]),
                );
            },
            NEW,
        ),
        case(
            "request-required-to-optional",
            |d| drop_key(d, "/components/schemas/thing_request", "required"),
            NEW,
        ),
        case(
            "response-became-nullable",
            |d| {
                put(
                    d,
                    "/components/schemas/thing/properties/nickname",
                    "nullable",
                    json!(true),
                )
            },
            NICKNAME,
        ),
        case(
            "request-became-nullable",
            |d| {
                put(
                    d,
                    "/components/schemas/thing_request/properties/note",
                    "nullable",
                    json!(true),
                )
            },
            "pub fn f(r: ThingRequest) -> Option<String> { r.note }",
        )
        .fresh("pub fn f(r: ThingRequest) -> ThingRequest { r.clear_note() }"),
        case(
            "root-schema-nullable-changed",
            |d| put(d, "/components/schemas/place", "nullable", json!(true)),
            "pub fn f(r: ThingRequest) -> Option<Place> { r.place }",
        ),
        case(
            "property-deprecated",
            |d| {
                put(
                    d,
                    "/components/schemas/thing/properties/nickname",
                    "deprecated",
                    json!(true),
                )
            },
            NICKNAME,
        ),
    ]
}

fn values() -> Vec<Case> {
    vec![
        case(
            "scalar-to-object",
            |d| {
                put(
                    d,
                    THING,
                    "nickname",
                    json!({"type": "object", "properties": {"a": {"type": "string"}}}),
                )
            },
            NICKNAME,
        ),
        case(
            "string-to-scalar",
            |d| put(d, THING, "nickname", json!({"type": "boolean"})),
            NICKNAME,
        ),
        case(
            "scalar-to-string",
            |d| put(d, THING, "count", json!({"type": "string"})),
            "pub fn f(t: &Thing) -> Option<i64> { t.count }",
        ),
        case(
            "integer-to-number",
            |d| put(d, THING, "count", json!({"type": "number"})),
            "pub fn f(t: &Thing) -> Option<i64> { t.count }",
        )
        .fresh("pub fn f(t: &Thing) -> Option<f64> { t.count }"),
        case(
            "format-changed-unmapped",
            |d| {
                put(
                    d,
                    "/components/schemas/thing/properties/nickname",
                    "format",
                    json!("uri"),
                )
            },
            NICKNAME,
        ),
        case(
            "format-added",
            |d| {
                put(
                    d,
                    "/components/schemas/thing/properties/nickname",
                    "format",
                    json!("date-time"),
                )
            },
            NICKNAME,
        ),
        case(
            "array-items-type-changed",
            |d| {
                put(
                    d,
                    "/components/schemas/thing/properties/labels",
                    "items",
                    json!({"type": "integer"}),
                )
            },
            "pub fn f(t: &Thing) -> Option<&String> { t.labels.as_ref()?.first() }",
        ),
        case(
            "scalar-to-array",
            |d| {
                put(
                    d,
                    THING,
                    "nickname",
                    json!({"type": "array", "items": {"type": "string"}}),
                )
            },
            NICKNAME,
        ),
        case(
            "typed-to-any",
            |d| put(d, THING, "nickname", json!({})),
            NICKNAME,
        ),
        case(
            "single-to-union",
            |d| {
                put(
                    d,
                    THING,
                    "nickname",
                    json!({"oneOf": [{"type": "string"}, {"type": "integer"}]}),
                )
            },
            NICKNAME,
        ),
        case(
            "map-to-object",
            |d| {
                put(
                    d,
                    THING,
                    "meta",
                    json!({"type": "object", "properties": {"a": {"type": "string"}}}),
                )
            },
            "pub fn f(t: &Thing) -> Option<usize> { Some(t.meta.as_ref()?.len()) }",
        ),
        case(
            "response-enum-value-added",
            |d| {
                put(
                    d,
                    "/components/schemas/thing/properties/state",
                    "enum",
                    json!(["live", "draft", "zq-new"]),
                )
            },
            "pub fn f() -> ThingState { ThingState::Draft }",
        )
        .fresh("pub fn f() -> ThingState { ThingState::ZqNew }"),
        case(
            "response-enum-value-removed",
            |d| {
                put(
                    d,
                    "/components/schemas/thing/properties/state",
                    "enum",
                    json!(["live", "other"]),
                )
            },
            "pub fn f() -> ThingState { ThingState::Draft }",
        )
        .after(|d| {
            put(
                d,
                "/components/schemas/thing/properties/state",
                "enum",
                json!(["live", "other", "draft"]),
            );
        }),
        case(
            "request-enum-value-removed",
            |d| {
                put(
                    d,
                    "/components/schemas/thing_request/properties/state",
                    "enum",
                    json!(["live", "other"]),
                )
            },
            "pub fn f() -> ThingRequestState { ThingRequestState::Draft }",
        )
        .after(|d| {
            put(
                d,
                "/components/schemas/thing_request/properties/state",
                "enum",
                json!(["live", "other", "draft"]),
            );
        }),
        case(
            "enum-value-renamed",
            |d| {
                put(
                    d,
                    "/components/schemas/thing/properties/state",
                    "enum",
                    json!(["live", "in_draftings"]),
                )
            },
            "pub fn f() -> ThingState { ThingState::InDrafting }",
        )
        .after(|d| {
            put(
                d,
                "/components/schemas/thing/properties/state",
                "enum",
                json!(["live", "in_drafting"]),
            );
        }),
        case(
            "enum-value-case-changed",
            |d| {
                put(
                    d,
                    "/components/schemas/thing/properties/state",
                    "enum",
                    json!(["live", "Draft"]),
                )
            },
            "pub fn f() -> ThingState { ThingState::Draft }",
        ),
        case(
            "became-enum",
            |d| {
                put(
                    d,
                    "/components/schemas/thing/properties/kind",
                    "enum",
                    json!(["a", "b"]),
                )
            },
            "pub fn f(t: &Thing) -> &Option<String> { &t.kind }",
        ),
        case(
            "no-longer-enum",
            |d| drop_key(d, "/components/schemas/thing/properties/state", "enum"),
            "pub fn f() -> ThingState { ThingState::Draft }",
        ),
        case(
            "became-single-value-enum",
            |d| {
                put(
                    d,
                    "/components/schemas/thing_request/properties/note",
                    "enum",
                    json!(["a"]),
                )
            },
            "pub fn f() -> ThingRequest { ThingRequest::new(\"a\").note(\"b\") }",
        ),
        case(
            "default-changed",
            |d| {
                put(
                    d,
                    "/components/schemas/thing_request/properties/note",
                    "default",
                    json!("b"),
                )
            },
            NEW,
        )
        .after(|d| {
            put(
                d,
                "/components/schemas/thing_request/properties/note",
                "default",
                json!("a"),
            );
        }),
        case(
            "request-constraint-tightened",
            |d| {
                put(
                    d,
                    "/components/schemas/thing_request/properties/note",
                    "maxLength",
                    json!(3),
                )
            },
            NEW,
        ),
        case(
            "property-order-changed",
            |d| {
                let map = object(d, REQUEST);
                let title = map.shift_remove("title").expect("it");
                map.insert("title".to_owned(), title);
            },
            "pub fn f() -> ThingRequest { ThingRequest::new(\"a\", \"b\") }",
        )
        .after(|d| {
            put(
                d,
                "/components/schemas/thing_request",
                "required",
                json!(["title", "note"]),
            );
        }),
    ]
}

fn schemas() -> Vec<Case> {
    vec![
        case(
            "schema-renamed",
            |d| {
                rename(d, SCHEMAS, "owner_record", "owner_records");
                put(d, THING, "owner", reference("owner_records"));
            },
            "pub fn f(t: &Thing) -> &Option<OwnerRecord> { &t.owner }",
        )
        .fresh("pub fn f(t: &Thing) -> &Option<OwnerRecords> { &t.owner }"),
        case(
            "schema-added-unreachable",
            |d| {
                put(
                    d,
                    SCHEMAS,
                    "zq_new",
                    json!({"type": "object", "properties": {"a": {"type": "string"}}}),
                )
            },
            NICKNAME,
        )
        .fresh("pub fn f(t: &ZqNew) -> &Option<String> { &t.a }"),
        case(
            "schema-removed-unreachable",
            |d| drop_key(d, SCHEMAS, "spare"),
            "pub fn f(t: &Spare) -> &Option<String> { &t.spare }",
        ),
        case(
            "schema-direction-changed",
            |d| put(d, REQUEST, "spare", reference("spare")),
            "pub fn f(t: Spare) -> Option<String> { t.spare }",
        )
        .after(|d| {
            put(d, "/components/schemas/spare", "required", json!(["spare"]));
        }),
        case(
            "schema-became-recursive",
            |d| put(d, THING, "owner", reference("owner_record")),
            "pub fn f(t: OwnerRecord) -> Option<Thing> { t.thing }",
        )
        .after(|d| {
            drop_key(d, THING, "owner");
            put(
                d,
                "/components/schemas/owner_record/properties",
                "thing",
                reference("thing"),
            );
            put(d, GET, "responses", answer("owner_record"));
        }),
        case(
            "inline-object-to-named-ref",
            |d| {
                let node = object(d, THING).get("details").cloned().expect("it");
                put(d, SCHEMAS, "named_details", node);
                put(d, THING, "details", reference("named_details"));
            },
            "pub fn f(t: &Thing) -> &Option<ThingDetails> { &t.details }",
        ),
        case(
            "ref-swapped-equal-shape",
            |d| put(d, THING, "owner", reference("owner_twin")),
            "pub fn f(t: &Thing) -> &Option<OwnerRecord> { &t.owner }",
        )
        .after(|d| {
            let node = object(d, SCHEMAS).get("owner_record").cloned().expect("it");
            put(d, SCHEMAS, "owner_twin", node);
        }),
        case(
            "type-changed",
            |d| put(d, THING, "owner", reference("spare")),
            "pub fn f(t: &Thing) -> &Option<OwnerRecord> { &t.owner }",
        ),
        case(
            "schema-kind-changed",
            |d| {
                put(
                    d,
                    SCHEMAS,
                    "owner_record",
                    json!({"type": "array", "items": {"type": "string"}}),
                )
            },
            "pub fn f(t: &OwnerRecord) -> &Option<String> { &t.email }",
        ),
        case(
            "variant-added",
            |d| {
                let list = d
                    .pointer_mut("/components/schemas/thing_request/properties/choice/oneOf")
                    .and_then(Value::as_array_mut);
                list.expect("the branches").push(reference("spare"));
            },
            "pub fn f(c: ChoiceTwo) -> ThingRequestChoice { c.into() }",
        )
        .fresh("pub fn f(c: Spare) -> ThingRequestChoice { c.into() }"),
        case(
            "variant-removed",
            |d| {
                let list = d
                    .pointer_mut("/components/schemas/thing_request/properties/choice/oneOf")
                    .and_then(Value::as_array_mut);
                list.expect("the branches").remove(1);
            },
            "pub fn f(c: ChoiceTwo) -> ThingRequestChoice { c.into() }",
        ),
        case(
            "variant-reordered",
            |d| {
                let list = d
                    .pointer_mut("/components/schemas/thing_request/properties/choice/oneOf")
                    .and_then(Value::as_array_mut);
                list.expect("the branches").reverse();
            },
            "pub fn f(c: ChoiceTwo) -> ThingRequestChoice { c.into() }",
        ),
        case(
            "allof-member-added",
            |d| {
                put(
                    d,
                    "/components/schemas/thing",
                    "allOf",
                    json!([reference("spare")]),
                )
            },
            NICKNAME,
        )
        .fresh("pub fn f(t: &Thing) -> &Option<String> { &t.spare }"),
        case(
            "additional-properties-open-to-closed",
            |d| {
                put(
                    d,
                    "/components/schemas/thing",
                    "additionalProperties",
                    json!(false),
                )
            },
            NICKNAME,
        ),
    ]
}

fn operations() -> Vec<Case> {
    vec![
        case(
            "operation-added",
            |d| {
                let node = d.pointer(GET).cloned().expect("it");
                put(d, "/paths/~1things~1{id}", "put", node);
                put(
                    d,
                    "/paths/~1things~1{id}/put",
                    "operationId",
                    json!("zqNew"),
                );
            },
            GET_NEW,
        )
        .fresh("pub fn f() -> ZqNew { ZqNew::new(\"1\") }"),
        case(
            "operation-removed",
            |d| drop_key(d, "/paths/~1things~1{id}", "delete"),
            "pub fn f() -> DeleteThing { DeleteThing::new(\"1\") }",
        ),
        case(
            "operation-path-changed",
            |d| rename(d, "/paths", "/things/{id}", "/elsewhere/{id}"),
            GET_NEW,
        ),
        case(
            "operation-method-changed",
            |d| rename(d, "/paths/~1things~1{id}", "get", "post"),
            GET_NEW,
        ),
        case(
            "path-param-renamed",
            |d| {
                rename(d, "/paths", "/things/{id}", "/things/{thing_id}");
                for method in ["get", "delete"] {
                    d["paths"]["/things/{thing_id}"][method]["parameters"][0]["name"] =
                        json!("thing_id");
                }
            },
            "pub fn f() -> String { GetThing::new(\"1\").id }",
        )
        .fresh("pub fn f() -> String { GetThing::new(\"1\").thing_id }"),
        case(
            "operation-id-changed",
            |d| put(d, GET, "operationId", json!("fetchThing")),
            GET_NEW,
        )
        .fresh("pub fn f() -> FetchThing { FetchThing::new(\"1\") }"),
        case(
            "operation-id-case-or-separator-only",
            |d| put(d, GET, "operationId", json!("get_thing")),
            GET_NEW,
        ),
        case(
            "operation-tags-changed",
            |d| put(d, GET, "tags", json!(["Others"])),
            "pub fn f() -> api::endpoints::things::GetThing { GetThing::new(\"1\") }",
        ),
        case(
            "body-added-required",
            |d| {
                put(
                    d,
                    GET,
                    "requestBody",
                    json!({"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/spare"}}}}),
                );
            },
            GET_NEW,
        ),
        case(
            "body-removed",
            |d| drop_key(d, POST, "requestBody"),
            "pub fn f(r: ThingRequest) -> CreateThing { CreateThing::new(r) }",
        ),
        case(
            "body-became-required",
            |d| {
                put(
                    d,
                    "/paths/~1things/post/requestBody",
                    "required",
                    json!(true),
                )
            },
            "pub fn f(r: ThingRequest) -> CreateThing { CreateThing::new(r) }",
        ),
        case(
            "body-schema-ref-swapped",
            |d| {
                put(
                    d,
                    "/paths/~1things/post/requestBody/content/application~1json",
                    "schema",
                    reference("spare"),
                );
            },
            "pub fn f(r: ThingRequest) -> CreateThing { CreateThing::new(r) }",
        ),
        case(
            "response-body-type-changed",
            |d| put(d, GET, "responses", answer("spare")),
            ANSWER,
        ),
        case(
            "response-body-removed",
            |d| put(d, GET, "responses", json!({"200": {"description": ""}})),
            ANSWER,
        ),
        case(
            "response-object-became-list",
            |d| {
                let list = json!({"type": "array", "items": {"type": "string"}});
                put(
                    d,
                    GET,
                    "responses",
                    json!({"200": {"description": "", "content": {"application/json": {"schema": list}}}}),
                );
            },
            ANSWER,
        ),
        case(
            "error-status-added",
            |d| {
                put(
                    d,
                    "/paths/~1things~1{id}/get/responses",
                    "404",
                    json!({"description": ""}),
                )
            },
            ANSWER,
        ),
        case(
            "pagination-style-changed",
            |d| {
                for name in ["page", "total_pages"] {
                    drop_key(d, "/components/schemas/thing_list/properties", name);
                }
                let list = d
                    .pointer_mut("/paths/~1things/get/parameters")
                    .and_then(Value::as_array_mut)
                    .expect("the list");
                list.remove(0);
            },
            "pub fn f() { fn paged<T: Paged>(_: T) {} paged(ListThings::new()) }",
        ),
        case(
            "info-version-changed",
            |d| d["info"]["version"] = json!("2"),
            GET_NEW,
        ),
    ]
}

fn parameters() -> Vec<Case> {
    fn parameter(d: &mut Value, at: usize, key: &str, value: Value) {
        put(d, &format!("{LIST}/parameters/{at}"), key, value);
    }
    fn push(d: &mut Value, value: Value) {
        d.pointer_mut(&format!("{LIST}/parameters"))
            .and_then(Value::as_array_mut)
            .expect("the list")
            .push(value);
    }
    vec![
        case(
            "param-added-optional",
            |d| {
                push(
                    d,
                    json!({"name": "zq", "in": "query", "schema": {"type": "string"}}),
                )
            },
            LIST_NEW,
        )
        .fresh("pub fn f() -> ListThings { ListThings::new().zq(\"a\") }"),
        case(
            "param-added-required",
            |d| {
                push(
                    d,
                    json!({"name": "zq", "in": "query", "required": true, "schema": {"type": "string"}}),
                )
            },
            LIST_NEW,
        ),
        case(
            "param-removed-optional",
            |d| {
                d.pointer_mut(&format!("{LIST}/parameters"))
                    .and_then(Value::as_array_mut)
                    .expect("the list")
                    .remove(2);
            },
            "pub fn f() -> ListThings { ListThings::new().query_text(\"a\") }",
        ),
        case(
            "param-renamed",
            |d| parameter(d, 2, "name", json!("query_texts")),
            "pub fn f() -> ListThings { ListThings::new().query_text(\"a\") }",
        )
        .fresh("pub fn f() -> ListThings { ListThings::new().query_texts(\"a\") }"),
        case(
            "param-moved",
            |d| parameter(d, 2, "in", json!("header")),
            "pub fn f() -> ListThings { ListThings::new().query_text(\"a\") }",
        ),
        case(
            "param-became-required",
            |d| parameter(d, 2, "required", json!(true)),
            LIST_NEW,
        ),
        case(
            "param-type-generalized",
            |d| parameter(d, 0, "schema", json!({"type": "string"})),
            "pub fn f() -> ListThings { ListThings::new().page(1) }",
        ),
        case(
            "param-enum-value-added",
            |d| {
                parameter(
                    d,
                    1,
                    "schema",
                    json!({"type": "string", "enum": ["live", "draft", "zq-new"]}),
                )
            },
            "pub fn f() -> ListThings { ListThings::new().status(ListThingsStatus::Draft) }",
        )
        .fresh("pub fn f() -> ListThings { ListThings::new().status(ListThingsStatus::ZqNew) }"),
        case(
            "param-enum-value-removed",
            |d| {
                parameter(
                    d,
                    1,
                    "schema",
                    json!({"type": "string", "enum": ["live", "other"]}),
                )
            },
            "pub fn f() -> ListThings { ListThings::new().status(ListThingsStatus::Draft) }",
        )
        .after(|d| {
            parameter(
                d,
                1,
                "schema",
                json!({"type": "string", "enum": ["live", "draft", "other"]}),
            );
        }),
        case(
            "param-became-enum",
            |d| {
                parameter(
                    d,
                    2,
                    "schema",
                    json!({"type": "string", "enum": ["a", "b"]}),
                )
            },
            "pub fn f(l: ListThings) -> Option<String> { l.query_text }",
        ),
        case(
            "param-default-changed",
            |d| parameter(d, 0, "schema", json!({"type": "integer", "default": 2})),
            LIST_NEW,
        )
        .after(|d| {
            parameter(d, 0, "schema", json!({"type": "integer", "default": 1}));
        }),
        case(
            "param-explode-changed",
            |d| parameter(d, 2, "explode", json!(false)),
            "pub fn f() -> ListThings { ListThings::new() }",
        )
        .after(|d| {
            parameter(
                d,
                2,
                "schema",
                json!({"type": "array", "items": {"type": "string"}}),
            );
        }),
    ]
}
