//! Types, formats, listed values.

use super::*;

pub(super) fn all() -> Vec<Case> {
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
        )
        .misreads(r#"{"id":"1","nickname":{"a":"x"}}"#, r#"{"id":"1"}"#),
        case(
            "string-to-scalar",
            |d| put(d, THING, "nickname", json!({"type": "boolean"})),
            NICKNAME,
        ),
        case(
            "scalar-to-string",
            |d| put(d, THING, "count", json!({"type": "string"})),
            "pub fn f(t: &Thing) -> Option<i64> { t.count }",
        )
        .misreads(r#"{"id":"1","count":"many"}"#, r#"{"id":"1"}"#),
        case(
            "integer-to-number",
            |d| put(d, THING, "count", json!({"type": "number"})),
            "pub fn f(t: &Thing) -> Option<i64> { t.count }",
        )
        .fresh("pub fn f(t: &Thing) -> Option<f64> { t.count }")
        .misreads(r#"{"id":"1","count":1.5}"#, r#"{"id":"1"}"#),
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
        )
        .misreads(r#"{"id":"1","nickname":["x"]}"#, r#"{"id":"1"}"#),
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
                    // A number would be read as its text.
                    json!({"oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}),
                )
            },
            NICKNAME,
        )
        .misreads(r#"{"id":"1","nickname":["x"]}"#, r#"{"id":"1"}"#),
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
        .fresh("pub fn f() -> ThingState { ThingState::ZqNew }")
        .recorded("written(&ThingState::Draft)")
        .reads(r#"{"id":"1","state":"zq-new"}"#),
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
        )
        .recorded("written(&ThingState::Draft)"),
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
        })
        .by_server("the server chooses what is left out"),
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
            "pub fn f() -> ThingRequest { ThingRequest::new(\"a\").note(\"long\") }",
        )
        .recorded(r#"written(&ThingRequest::new("a").note("long"))"#)
        .by_server("the server refuses what it took before"),
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
        })
        .recorded(r#"written(&ThingRequest::new("a", "b"))"#),
    ]
}
