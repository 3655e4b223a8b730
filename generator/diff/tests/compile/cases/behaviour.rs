//! What compiles as before and does something else.

use super::*;

fn part(d: &mut Value, path: &str) {
    let parameter = |name: &str| json!({"name": name, "in": "path", "required": true, "schema": {"type": "string"}});
    let get = json!({
        "operationId": "getPart", "tags": ["Things"], "responses": response("thing"),
        "parameters": [parameter("id"), parameter("part_id")],
    });
    put(d, "/paths", path, json!({"get": get}));
}

/// Gives things a member that is one of two objects, which members `sort` and `type` may tell apart.
fn pick(d: &mut Value, sort: [&str; 2], discriminator: Option<Value>) {
    for (name, sort) in ["pick_one", "pick_two"].into_iter().zip(sort) {
        let member = name.trim_start_matches("pick_");
        let tag = match sort {
            "" => json!({"type": "string"}),
            value => json!({"type": "string", "enum": [value]}),
        };
        let properties =
            json!({"sort": tag, "kind": {"type": "string"}, member: {"type": "string"}});
        put(
            d,
            SCHEMAS,
            name,
            json!({"type": "object", "properties": properties}),
        );
    }
    let mut union = json!({"oneOf": [reference("pick_one"), reference("pick_two")]});
    if let Some(discriminator) = discriminator {
        put(&mut union, "", "discriminator", discriminator);
    }
    put(d, SCHEMAS, "pick", union);
    put(d, THING, "pick", reference("pick"));
}

fn by(member: &str, one: &str, two: &str) -> Option<Value> {
    let to = |name: &str| format!("#/components/schemas/{name}");
    Some(json!({"propertyName": member, "mapping": {"one": to(one), "two": to(two)}}))
}

const PICK: &str = "pub fn f(t: &Thing) -> &Option<Pick> { &t.pick }";
const SEEN: &str = r##"seen::<Thing>(r#"{"pick":{"sort":"one","kind":"two","two":"x"}}"#)"##;

fn only(d: &mut Value, value: &str) {
    put(
        d,
        REQUEST,
        "note",
        json!({"type": "string", "enum": [value]}),
    );
    put(
        d,
        "/components/schemas/thing_request",
        "required",
        json!(["title", "note"]),
    );
}

pub(super) fn all() -> Vec<Case> {
    let mut list = unions();
    list.extend(operations());
    list.extend(constants());
    list
}

fn unions() -> Vec<Case> {
    vec![
        case(
            "variant-became-ambiguous",
            |d| pick(d, ["", ""], None),
            PICK,
        )
        .after(|d| pick(d, ["one", "two"], None))
        .recorded(SEEN),
        case(
            "variant-no-longer-ambiguous",
            |d| pick(d, ["one", "two"], None),
            PICK,
        )
        .after(|d| pick(d, ["", ""], None))
        .recorded(SEEN),
        case(
            "discriminator-property-changed",
            |d| pick(d, ["", ""], by("kind", "pick_one", "pick_two")),
            PICK,
        )
        .after(|d| pick(d, ["", ""], by("sort", "pick_one", "pick_two")))
        .recorded(SEEN),
        case(
            "discriminator-mapping-changed",
            |d| pick(d, ["", ""], by("sort", "pick_two", "pick_one")),
            PICK,
        )
        .after(|d| pick(d, ["", ""], by("sort", "pick_one", "pick_two")))
        .recorded(SEEN),
    ]
}

fn operations() -> Vec<Case> {
    fn body(d: &mut Value, media: &str) {
        let content = json!({media: {"schema": reference("place")}});
        put(
            d,
            POST,
            "requestBody",
            json!({"required": true, "content": content}),
        );
    }
    const PLACE: &str = "pub fn f(p: Place) -> CreateThing { CreateThing::new(p) }";
    const PLACED: &str = r#"sent(CreateThing::new(Place::new().street("x")))"#;
    vec![
        // By position the URL stays as it is; by name it does not.
        case(
            "path-param-order-changed",
            |d| {
                drop_key(d, "/paths", "/things/{id}/parts/{part_id}");
                part(d, "/things/{part_id}/parts/{id}");
            },
            "pub fn f() -> GetPart { let mut c = GetPart::new(\"1\", \"2\"); c.id = \"3\".into(); c }",
        )
        .after(|d| part(d, "/things/{id}/parts/{part_id}"))
        .recorded(r#"{ let mut c = GetPart::new("1", "2"); c.id = "3".into(); sent(c) }"#),
        case(
            "body-json-to-multipart",
            |d| body(d, "multipart/form-data"),
            PLACE,
        )
        .after(|d| body(d, "application/json"))
        .recorded(PLACED),
        case(
            "body-multipart-to-json",
            |d| body(d, "application/json"),
            PLACE,
        )
        .after(|d| body(d, "multipart/form-data"))
        .recorded(PLACED),
    ]
}

/// Members that are always sent and never set.
fn constants() -> Vec<Case> {
    vec![
        case("request-enum-value-removed", |d| only(d, "phone"), NEW).after(|d| only(d, "email")),
        case(
            "request-property-removed",
            |d| drop_key(d, REQUEST, "note"),
            NEW,
        )
        .after(|d| only(d, "email")),
        case("request-property-added-required", |d| only(d, "email"), NEW)
            .after(|d| drop_key(d, REQUEST, "note")),
        case(
            "request-required-to-optional",
            |d| {
                put(
                    d,
                    "/components/schemas/thing_request",
                    "required",
                    json!(["title"]),
                )
            },
            NEW,
        )
        .after(|d| only(d, "email")),
    ]
}
