//! Responses of the new shape, read by old code, where no other case has one.

use super::*;

fn choice(d: &mut Value, names: &[&str]) {
    let branches: Vec<Value> = names.iter().map(|name| reference(name)).collect();
    put(d, THING, "choice", json!({"oneOf": branches}));
}

pub(super) fn all() -> Vec<Case> {
    vec![
        case(
            "array-to-scalar",
            |d| put(d, THING, "labels", json!({"type": "string"})),
            "pub fn f(t: &Thing) -> Option<&String> { t.labels.as_ref()?.first() }",
        )
        .misreads(r#"{"id":"1","labels":"a"}"#, r#"{"id":"1"}"#),
        case(
            "any-to-typed",
            |d| put(d, THING, "nickname", json!({"type": "string"})),
            "pub fn f(t: Thing) -> Option<proof::intercom_runtime::model::Value> { t.nickname }",
        )
        .after(|d| put(d, THING, "nickname", json!({})))
        .reads(r#"{"id":"1","nickname":"x"}"#),
        case(
            "variant-added",
            |d| choice(d, &["choice_one", "choice_two", "spare"]),
            "pub fn f(c: ChoiceTwo) -> ThingChoice { c.into() }",
        )
        .after(|d| choice(d, &["choice_one", "choice_two"]))
        .fresh("pub fn f(c: Spare) -> ThingChoice { c.into() }")
        .recorded(r##"read::<Thing>(r#"{"choice":{"two":"x"}}"#)"##)
        .sets_aside(r#"{"id":"1","choice":{"spare":"x"}}"#, r#"{"id":"1"}"#),
        // Every field may be absent.
        case(
            "response-required-to-optional",
            |d| drop_key(d, "/components/schemas/thing", "required"),
            NICKNAME,
        )
        .after(|d| {
            put(
                d,
                "/components/schemas/thing",
                "required",
                json!(["nickname"]),
            );
        })
        .reads_all_the_same(r#"{"id":"1"}"#),
        case(
            "response-property-removed-required",
            |d| {
                drop_key(d, "/components/schemas/thing", "required");
                drop_key(d, THING, "nickname");
            },
            NICKNAME,
        )
        .after(|d| {
            put(
                d,
                "/components/schemas/thing",
                "required",
                json!(["nickname"]),
            );
        })
        .reads_all_the_same(r#"{"id":"1"}"#),
    ]
}
