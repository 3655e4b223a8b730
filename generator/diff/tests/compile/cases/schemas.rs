//! Whole schemas and compositions.

use super::*;

pub(super) fn all() -> Vec<Case> {
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
            put(d, GET, "responses", response("owner_record"));
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
        )
        // Nothing of either schema is required: each value of the one is a value of the other.
        .sets_aside(
            r#"{"id":"1","owner":{"spare":"x"}}"#,
            r#"{"id":"1","owner":{}}"#,
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
        .fresh("pub fn f(c: Spare) -> ThingRequestChoice { c.into() }")
        .recorded("written(&ThingRequestChoice::from(ChoiceTwo::new().two(\"x\")))"),
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
        )
        .recorded("written(&ThingRequestChoice::from(ChoiceTwo::new().two(\"x\")))"),
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
