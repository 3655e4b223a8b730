//! Members of objects.

use super::*;

pub(super) fn all() -> Vec<Case> {
    vec![
        case(
            "response-property-removed-optional",
            |d| drop_key(d, THING, "nickname"),
            NICKNAME,
        )
        .reads(r#"{"id":"1"}"#),
        case(
            "response-property-added-optional",
            |d| put(d, THING, "zq", json!({"type": "string"})),
            NICKNAME,
        )
        .fresh("pub fn f(t: &Thing) -> &Option<String> { &t.zq }")
        .sets_aside(r#"{"id":"1","zq":"x"}"#, r#"{"id":"1"}"#),
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
        )
        .reads_all_the_same(r#"{"id":"1","nickname":null}"#),
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
