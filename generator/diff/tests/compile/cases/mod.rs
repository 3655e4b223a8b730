//! For each rule a pair of descriptions, and code that uses what changes.

mod behaviour;
mod members;
mod names;
mod operations;
mod parameters;
mod schemas;
mod served;
mod values;
mod witnesses;
mod written;

use serde_json::{Map, Value, json};

/// A change, code against the old interface, and code that only the new one takes.
pub(crate) struct Case {
    pub(crate) rule: &'static str,
    /// Made to both descriptions, to have something to start from.
    prepare: Option<fn(&mut Value)>,
    change: fn(&mut Value),
    pub(crate) caller: &'static str,
    pub(crate) fresh: Option<&'static str>,
    /// What the caller does at run time: an expression that gives a text, from the functions of `recorder.rs`.
    pub(crate) record: Option<&'static str>,
    /// Why behaviour changes although the crate sends the same bytes.
    pub(crate) by_server: Option<&'static str>,
    pub(crate) witness: Option<Witness>,
}

/// A response of the new shape, for code of the old one: a `thing`.
#[derive(Clone, Copy)]
pub(crate) struct Witness {
    pub(crate) json: &'static str,
    /// What of it ends up in typed fields; the rest is kept aside.
    pub(crate) typed: &'static str,
    /// Whether a client that believes the old description cannot read it.
    pub(crate) breaking: bool,
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

    /// What the caller does at run time.
    fn recorded(self, expression: &'static str) -> Self {
        Self {
            record: Some(expression),
            ..self
        }
    }

    /// The crate sends the same as before, and the server does something else with it.
    fn by_server(self, why: &'static str) -> Self {
        Self {
            by_server: Some(why),
            ..self
        }
    }

    fn witness(self, json: &'static str, typed: &'static str, breaking: bool) -> Self {
        Self {
            witness: Some(Witness {
                json,
                typed,
                breaking,
            }),
            ..self
        }
    }

    /// Old code reads the new response whole.
    fn reads(self, json: &'static str) -> Self {
        self.witness(json, json, false)
    }

    /// Old code reads the new response and keeps aside what it does not know.
    fn sets_aside(self, json: &'static str, typed: &'static str) -> Self {
        self.witness(json, typed, false)
    }

    /// Old code cannot read all of the new response into typed fields.
    fn misreads(self, json: &'static str, typed: &'static str) -> Self {
        self.witness(json, typed, true)
    }

    /// The new response breaks clients that believe the old description; this crate's reads it whole.
    fn reads_all_the_same(self, json: &'static str) -> Self {
        self.witness(json, json, true)
    }
}

fn case(rule: &'static str, change: fn(&mut Value), caller: &'static str) -> Case {
    Case {
        rule,
        prepare: None,
        change,
        caller,
        fresh: None,
        record: usual(caller),
        by_server: None,
        witness: None,
    }
}

/// What the callers do that many cases share.
fn usual(caller: &str) -> Option<&'static str> {
    match caller {
        NICKNAME => Some(
            r##"read::<Thing>(r#"{"id":"1","nickname":"x","count":2,"kind":"a","state":"live","labels":["a"],"owner":{"email":"e"}}"#)"##,
        ),
        NEW => Some(r##"written(&ThingRequest::new("a"))"##),
        LIST_NEW => Some("sent(ListThings::new())"),
        GET_NEW => Some(r##"sent(GetThing::new("1"))"##),
        RESPONSE => Some(
            r##"written(&response(GetThing::new("1"), 200, "application/json", r#"{"id":"1"}"#))"##,
        ),
        _ => None,
    }
}

fn response(schema: &str) -> Value {
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
                "get": {"operationId": "getThing", "tags": ["Things"], "parameters": id, "responses": response("thing")},
                "delete": {"operationId": "deleteThing", "tags": ["Things"], "parameters": id, "responses": {"200": {"description": ""}}},
            },
            "/things": {
                "post": {
                    "operationId": "createThing", "tags": ["Things"], "responses": response("thing"),
                    "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/thing_request"}}}},
                },
                "get": {
                    "operationId": "listThings", "tags": ["Things"], "responses": response("thing_list"),
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
const RESPONSE: &str = "pub fn f(a: <GetThing as Endpoint>::Response) -> Thing { a }";
const GET_NEW: &str = "pub fn f() -> GetThing { GetThing::new(\"1\") }";

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

pub(crate) fn all() -> Vec<Case> {
    [
        members::all(),
        values::all(),
        schemas::all(),
        operations::all(),
        parameters::all(),
        behaviour::all(),
        served::all(),
        witnesses::all(),
        names::all(),
        written::all(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
