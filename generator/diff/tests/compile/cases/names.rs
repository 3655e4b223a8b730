//! Names that collide, orders, what a client repeats, null in place of nothing, and what Rust never sees.

use super::*;

const CHOICE: &str = "/components/schemas/thing_request/properties/choice";

fn listed(d: &mut Value, at: &str) -> Vec<Value> {
    let list = d.pointer_mut(at).and_then(Value::as_array_mut);
    std::mem::take(list.expect("a list"))
}

/// Puts something before everything else of a map.
fn put_first(d: &mut Value, at: &str, key: &str, value: Value) {
    let map = object(d, at);
    let rest = std::mem::take(map);
    map.insert(key.to_owned(), value);
    map.extend(rest);
}

fn orders(d: &mut Value) {
    for (name, own) in [("red_order", "p"), ("blue_order", "q")] {
        put(
            d,
            SCHEMAS,
            name,
            json!({"type": "object", "properties": {own: {"type": "string"}}}),
        );
    }
    let branches = json!([reference("red_order"), reference("blue_order")]);
    put(d, THING, "choice", json!({"oneOf": branches}));
}

pub(super) fn all() -> Vec<Case> {
    let mut cases = names();
    cases.extend(members());
    cases.extend(bodies());
    cases.extend(quiet());
    cases
}

fn names() -> Vec<Case> {
    vec![
        case(
            "operation-id-collision-after-casing",
            |d| {
                let twin = json!({"get": {"operationId": "get_thing", "tags": ["Things"], "responses": response("thing")}});
                put_first(d, "/paths", "/earlier", twin);
            },
            GET_NEW,
        )
        .fresh("pub fn f() -> GetThingCall { GetThingCall::new(\"1\") }"),
        case(
            "schema-name-collision-after-casing",
            |d| {
                let twin = json!({"type": "object", "properties": {"zq": {"type": "string"}}});
                put_first(d, SCHEMAS, "Thing", twin);
            },
            NICKNAME,
        )
        .fresh("pub fn f(t: &ThingModel) -> &Option<String> { &t.nickname }"),
        case(
            "variant-name-derivation-changed",
            |d| {
                let list = d.pointer_mut(&format!("{THING}/choice/oneOf"));
                let list = list.and_then(Value::as_array_mut).expect("the branches");
                list.push(reference("spare"));
            },
            "pub fn f(o: RedOrder) -> ThingChoice { ThingChoice::Red(o) }",
        )
        .after(orders)
        .fresh("pub fn f(o: RedOrder) -> ThingChoice { ThingChoice::RedOrder(o) }"),
        case(
            "operation-split",
            |d| {
                let mut item = d["paths"]["/things/{id}"].clone();
                drop_key(&mut item, "", "delete");
                drop_key(d, "/paths/~1things~1{id}", "get");
                for part in ["open", "closed"] {
                    item["get"]["operationId"] = json!(format!("get_{part}_thing"));
                    put(d, "/paths", &format!("/things/{{id}}/{part}"), item.clone());
                }
            },
            GET_NEW,
        )
        .fresh("pub fn f() -> GetOpenThing { GetOpenThing::new(\"1\") }"),
        case(
            "idempotency-changed",
            |d| rename(d, "/paths/~1things~1{id}", "get", "post"),
            GET_NEW,
        ),
    ]
}

fn members() -> Vec<Case> {
    vec![
        case(
            "nullable-required-to-optional",
            |d| {
                drop_key(d, &format!("{REQUEST}/note"), "nullable");
                put(d, "/components/schemas/thing_request", "required", json!(["title"]));
            },
            "pub fn f() -> ThingRequest { ThingRequest::new(\"a\", \"b\") }",
        )
        .after(|d| {
            put(d, &format!("{REQUEST}/note"), "nullable", json!(true));
            put(d, "/components/schemas/thing_request", "required", json!(["title", "note"]));
        })
        .fresh("pub fn f() -> ThingRequest { ThingRequest::new(\"a\").note(\"b\") }"),
        case(
            "nullable-required-to-optional",
            |d| {
                drop_key(d, &format!("{THING}/nickname"), "nullable");
                drop_key(d, "/components/schemas/thing", "required");
            },
            NICKNAME,
        )
        .after(|d| {
            put(d, &format!("{THING}/nickname"), "nullable", json!(true));
            put(d, "/components/schemas/thing", "required", json!(["nickname"]));
        }),
        case(
            "enum-order-changed",
            |d| {
                let mut values = listed(d, &format!("{THING}/state/enum"));
                values.reverse();
                put(d, &format!("{THING}/state"), "enum", json!(values));
            },
            "pub fn f() -> &'static ThingState { &ThingState::KNOWN[0] }",
        )
        .recorded("format!(\"{:?}\", ThingState::KNOWN)"),
        case(
            "integer-range-exceeds-rust-type",
            |d| put(d, &format!("{THING}/count"), "maximum", json!(u64::MAX)),
            "pub fn f(t: &Thing) -> Option<i64> { t.count }",
        ),
        case(
            "max-items-changed",
            |d| put(d, &format!("{REQUEST}/labels"), "maxItems", json!(5)),
            NEW,
        )
        .after(|d| {
            let labels = json!({"type": "array", "items": {"type": "string"}});
            put(d, REQUEST, "labels", labels);
        })
        .by_server("it refuses a list of more elements"),
        case(
            "variant-payload-changed",
            |d| {
                let branch = json!({"title": "two", "type": "string"});
                *d.pointer_mut(&format!("{CHOICE}/oneOf/1")).expect("it") = branch;
            },
            "pub fn f(c: ThingRequestChoiceTwo) -> ThingRequestChoice { c.into() }",
        )
        .after(|d| {
            let of = |title: &str| json!({"title": title, "type": "object", "properties": {title: {"type": "string"}}});
            put(d, REQUEST, "choice", json!({"oneOf": [of("one"), of("two")]}));
        }),
    ]
}

fn bodies() -> Vec<Case> {
    vec![
        case(
            "body-media-type-preferred-order-changed",
            |d| {
                let json = json!({"schema": reference("spare")});
                put(
                    d,
                    &format!("{POST}/requestBody/content"),
                    "application/json",
                    json,
                );
            },
            "pub fn f(b: CreateThingRequest) -> CreateThing { CreateThing::new(b) }",
        )
        .after(|d| {
            let form = json!({"type": "object", "properties": {"title": {"type": "string"}}});
            let content = json!({"multipart/form-data": {"schema": form}});
            put(d, &format!("{POST}/requestBody"), "content", content);
        }),
        case(
            "body-media-type-preferred-order-changed",
            |d| {
                let content = &mut d.pointer_mut(POST).expect("it")["requestBody"]["content"];
                content["application/json"] = content["multipart/form-data"].clone();
            },
            "pub fn f() -> CreateThing { CreateThing::new(CreateThingRequest::new().title(\"a\")) }",
        )
        .after(|d| {
            let form = json!({"type": "object", "properties": {"title": {"type": "string"}}});
            let content = json!({"multipart/form-data": {"schema": form}});
            put(d, &format!("{POST}/requestBody"), "content", content);
        })
        .recorded("sent(CreateThing::new(CreateThingRequest::new().title(\"a\")))"),
        case(
            "response-list-became-paginated",
            |d| put(d, GET, "responses", response("thing_list")),
            "pub fn f(a: <GetThing as Endpoint>::Response) -> usize { a.len() }",
        )
        .after(|d| {
            let list = json!({"type": "array", "items": {"type": "string"}});
            let content = json!({"application/json": {"schema": list}});
            put(
                d,
                GET,
                "responses",
                json!({"200": {"description": "", "content": content}}),
            );
        }),
        case(
            "error-body-shape-changed",
            |d| {
                let mut responses = response("thing");
                responses["404"] = response("spare")["200"].take();
                put(d, GET, "responses", responses);
            },
            RESPONSE,
        )
        .after(|d| {
            let mut responses = response("thing");
            responses["404"] = json!({"description": ""});
            put(d, GET, "responses", responses);
        }),
    ]
}

fn quiet() -> Vec<Case> {
    vec![
        case(
            "duplicate-key-or-parameter",
            |d| {
                let list = d.pointer_mut(&format!("{LIST}/parameters"));
                let list = list.and_then(Value::as_array_mut).expect("the parameters");
                list.push(json!({"$ref": "#/components/parameters/page"}));
            },
            LIST_NEW,
        )
        .after(|d| {
            let page = json!({"name": "page", "in": "query", "schema": {"type": "integer"}});
            put(d, "/components", "parameters", json!({"page": page}));
        }),
        case(
            "example-no-longer-validates",
            |d| put(d, &format!("{THING}/nickname"), "example", json!(1)),
            NICKNAME,
        )
        .after(|d| put(d, &format!("{THING}/nickname"), "example", json!("a"))),
        case(
            "x-extension-other-changed",
            |d| put(d, &format!("{THING}/nickname"), "x-zq", json!(1)),
            NICKNAME,
        ),
        case(
            "enum-value-deprecated",
            |d| {
                put(
                    d,
                    &format!("{THING}/state"),
                    "x-enum-deprecated",
                    json!(["draft"]),
                )
            },
            "pub fn f() -> ThingState { ThingState::Draft }",
        ),
    ]
}
