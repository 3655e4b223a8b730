//! How values are written, and by which pattern the server judges them.

use super::*;

const QUERY: &str = "/paths/~1things/get/parameters/2";
const PATTERN: &str = "the same request leaves, and the server judges it by another pattern";

fn list(d: &mut Value, style: &str) {
    let strings = json!({"type": "array", "items": {"type": "string"}});
    put(d, QUERY, "schema", strings);
    put(d, QUERY, "style", json!(style));
    put(d, QUERY, "explode", json!(false));
}

/// The parameter as a whole document, or as a plain value.
fn document(d: &mut Value, whole: bool) {
    let schema = reference("place");
    let query = object(d, QUERY);
    query.shift_remove("schema");
    query.shift_remove("content");
    match whole {
        true => query.insert(
            "content".to_owned(),
            json!({"application/json": {"schema": schema}}),
        ),
        false => query.insert("schema".to_owned(), schema),
    };
}

fn pattern(d: &mut Value, at: &str, pattern: &str) {
    put(d, at, "pattern", json!(pattern));
}

pub(super) fn all() -> Vec<Case> {
    const STRINGS: &str = "pub fn f() -> ListThings { ListThings::new().query_text([\"a\".to_owned(), \"b\".to_owned()]) }";
    const PLACE: &str = "pub fn f(p: Place) -> ListThings { ListThings::new().query_text(p) }";
    const PLACED: &str = r#"sent(ListThings::new().query_text(Place::new().street("a")))"#;
    vec![
        case("param-style-changed", |d| list(d, "pipeDelimited"), STRINGS)
            .after(|d| list(d, "form"))
            .recorded(r#"sent(ListThings::new().query_text(["a".to_owned(), "b".to_owned()]))"#),
        case("param-schema-to-content", |d| document(d, true), PLACE)
            .after(|d| document(d, false))
            .recorded(PLACED),
        case("param-content-to-schema", |d| document(d, false), PLACE)
            .after(|d| document(d, true))
            .recorded(PLACED),
        case(
            "param-constraint-changed",
            |d| pattern(d, &format!("{QUERY}/schema"), "^b"),
            LIST_NEW,
        )
        .after(|d| pattern(d, &format!("{QUERY}/schema"), "^a"))
        .by_server(PATTERN),
        case(
            "request-constraint-changed",
            |d| pattern(d, &format!("{REQUEST}/note"), "^b"),
            NEW,
        )
        .after(|d| pattern(d, &format!("{REQUEST}/note"), "^a"))
        .by_server(PATTERN),
    ]
}
