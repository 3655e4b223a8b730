//! Parameters.

use super::*;

pub(super) fn all() -> Vec<Case> {
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
        )
        .recorded(r#"sent(ListThings::new().query_text("a"))"#),
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
        .fresh("pub fn f() -> ListThings { ListThings::new().status(ListThingsStatus::ZqNew) }")
        .recorded("sent(ListThings::new().status(ListThingsStatus::Draft))"),
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
        })
        .by_server("the server chooses what is left out"),
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
        })
        .recorded(r#"sent(ListThings::new().query_text(["a".to_owned(), "b".to_owned()]))"#),
    ]
}
