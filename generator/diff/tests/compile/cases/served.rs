//! What changes nothing that the crate sends or reads: either the server does something else with it, or nobody does.

use super::*;

fn note(d: &mut Value, key: &str, value: Value) {
    put(
        d,
        "/components/schemas/thing_request/properties/note",
        key,
        value,
    );
}

fn parameter(d: &mut Value, key: &str, value: Value) {
    put(d, &format!("{LIST}/parameters/0"), key, value);
}

fn page(d: &mut Value, key: &str, value: Value) {
    put(d, &format!("{LIST}/parameters/0/schema"), key, value);
}

fn server(d: &mut Value, url: &str, region: &str) {
    let variables = json!({"region": {"default": region}});
    put(
        d,
        "",
        "servers",
        json!([{"url": url, "variables": variables}]),
    );
}

fn credential(d: &mut Value, scheme: Value) {
    put(d, "", "security", json!([{"auth": []}]));
    put(d, "/components", "securitySchemes", json!({"auth": scheme}));
}

fn bearer(d: &mut Value) {
    credential(d, json!({"type": "http", "scheme": "bearer"}));
}

fn key(d: &mut Value, place: &str, name: &str) {
    credential(d, json!({"type": "apiKey", "in": place, "name": name}));
}

fn oauth(d: &mut Value, flow: &str, url: &str) {
    let urls = json!({"authorizationUrl": url, "tokenUrl": "https://a.example/t", "scopes": {}});
    credential(d, json!({"type": "oauth2", "flows": {flow: urls}}));
}

fn form(d: &mut Value, encoding: &str) {
    let content = json!({"multipart/form-data": {
        "schema": reference("place"), "encoding": {"street": {"contentType": encoding}},
    }});
    put(
        d,
        POST,
        "requestBody",
        json!({"required": true, "content": content}),
    );
}

fn version(d: &mut Value, default: &str) {
    let schema = json!({"type": "string", "default": default});
    let header = json!([{"name": "Intercom-Version", "in": "header", "schema": schema}]);
    put(d, "/paths/~1things~1{id}", "parameters", header);
}

fn media(d: &mut Value, names: &[&str]) {
    let schema = json!({"schema": reference("thing")});
    let content: Map<String, Value> = names
        .iter()
        .map(|name| ((*name).to_owned(), schema.clone()))
        .collect();
    put(
        d,
        GET,
        "responses",
        json!({"200": {"description": "", "content": content}}),
    );
}

const CHOOSES: &str = "the server chooses what is left out";
const REFUSES: &str = "the server refuses what it took before";
const HOST: &str = "where the client sends to is written by hand, after what the descriptions name";
const TOKEN: &str = "the client sends its token all the same, and the server wants something else";

pub(super) fn all() -> Vec<Case> {
    let mut list = defaults();
    list.extend(limits());
    list.extend(servers());
    list.extend(credentials());
    list.extend(untouched());
    list
}

fn defaults() -> Vec<Case> {
    vec![
        case("default-added", |d| note(d, "default", json!("b")), NEW).by_server(CHOOSES),
        case(
            "default-removed",
            |d| {
                drop_key(
                    d,
                    "/components/schemas/thing_request/properties/note",
                    "default",
                )
            },
            NEW,
        )
        .after(|d| note(d, "default", json!("a")))
        .by_server(CHOOSES),
        case(
            "param-default-added",
            |d| page(d, "default", json!(1)),
            LIST_NEW,
        )
        .by_server(CHOOSES),
        case(
            "param-default-removed",
            |d| drop_key(d, &format!("{LIST}/parameters/0/schema"), "default"),
            LIST_NEW,
        )
        .after(|d| page(d, "default", json!(1)))
        .by_server(CHOOSES),
    ]
}

fn limits() -> Vec<Case> {
    const PAGE: &str = "pub fn f() -> ListThings { ListThings::new().page(70) }";
    const PAGED: &str = "sent(ListThings::new().page(70))";
    vec![
        case(
            "param-constraint-tightened",
            |d| page(d, "maximum", json!(60)),
            PAGE,
        )
        .recorded(PAGED)
        .by_server(REFUSES),
        case(
            "page-size-limit-changed",
            |d| page(d, "maximum", json!(60)),
            "pub fn f() -> ListThings { ListThings::new().per_page(70) }",
        )
        .after(|d| parameter(d, "name", json!("per_page")))
        .recorded("sent(ListThings::new().per_page(70))")
        .by_server(REFUSES),
        case(
            "param-allow-empty-value-changed",
            |d| parameter_text(d, "allowEmptyValue"),
            "pub fn f() -> ListThings { ListThings::new().query_text(\"\") }",
        )
        .recorded(r#"sent(ListThings::new().query_text(""))"#)
        .by_server("the server begins or ceases to take an empty value"),
        case(
            "body-encoding-changed",
            |d| form(d, "application/json"),
            "pub fn f(p: Place) -> CreateThing { CreateThing::new(p) }",
        )
        .after(|d| form(d, "text/plain"))
        .recorded(r#"sent(CreateThing::new(Place::new().street("x")))"#),
        case(
            "response-constraint-loosened",
            |d| {
                put(
                    d,
                    &format!("{THING}/count"),
                    "maximum",
                    json!(9_000_000_000_u64),
                )
            },
            "pub fn f(t: &Thing) -> Option<i64> { t.count }",
        )
        .after(|d| put(d, &format!("{THING}/count"), "maximum", json!(9)))
        .recorded(r##"read::<Thing>(r#"{"count":8999999999}"#)"##),
    ]
}

fn parameter_text(d: &mut Value, flag: &str) {
    put(d, &format!("{LIST}/parameters/2"), flag, json!(true));
}

fn servers() -> Vec<Case> {
    vec![
        case("server-removed", |d| drop_key(d, "", "servers"), GET_NEW)
            .after(|d| server(d, "https://a.example", "us"))
            .by_server(HOST),
        case(
            "server-url-changed",
            |d| server(d, "https://b.example", "us"),
            GET_NEW,
        )
        .after(|d| server(d, "https://a.example", "us"))
        .by_server(HOST),
        case(
            "server-variable-enum-or-default-changed",
            |d| server(d, "https://{region}.example", "eu"),
            GET_NEW,
        )
        .after(|d| server(d, "https://{region}.example", "us"))
        .by_server(HOST),
    ]
}

fn credentials() -> Vec<Case> {
    vec![
        case("security-requirement-added", bearer, GET_NEW).by_server(TOKEN),
        case(
            "security-scheme-removed",
            |d| {
                drop_key(d, "/components/securitySchemes", "auth");
                // A requirement of what is not declared would be refused.
                drop_key(d, "", "security");
            },
            GET_NEW,
        )
        .after(bearer)
        .by_server(TOKEN),
        case(
            "security-scheme-type-changed",
            |d| credential(d, json!({"type": "http", "scheme": "basic"})),
            GET_NEW,
        )
        .after(bearer),
        case(
            "security-scheme-location-changed",
            |d| key(d, "query", "k"),
            GET_NEW,
        )
        .after(|d| key(d, "header", "k")),
        case(
            "security-scheme-name-changed",
            |d| key(d, "header", "l"),
            GET_NEW,
        )
        .after(|d| key(d, "header", "k")),
        // How a token is obtained is not the client's business.
        case(
            "oauth-flow-changed",
            |d| oauth(d, "authorizationCode", "https://a.example"),
            GET_NEW,
        )
        .after(|d| oauth(d, "implicit", "https://a.example")),
        case(
            "oauth-url-changed",
            |d| oauth(d, "implicit", "https://b.example"),
            GET_NEW,
        )
        .after(|d| oauth(d, "implicit", "https://a.example")),
        case(
            "security-requirement-removed",
            |d| drop_key(d, "", "security"),
            GET_NEW,
        )
        .after(bearer),
    ]
}

/// What reads like a change of behaviour, and is none in this crate.
fn untouched() -> Vec<Case> {
    const READ: &str =
        r##"written(&response(GetThing::new("1"), 200, "application/x+json", r#"{"id":"1"}"#))"##;
    vec![
        // Every call says its version.
        case(
            "api-version-param-default-changed",
            |d| version(d, "2"),
            GET_NEW,
        )
        .after(|d| version(d, "1")),
        case(
            "param-removed-optional",
            |d| drop_key(d, "/paths/~1things~1{id}", "parameters"),
            GET_NEW,
        )
        .after(|d| version(d, "1")),
        // The reserved characters of a value leave as they are.
        case(
            "param-allow-reserved-changed",
            |d| parameter_text(d, "allowReserved"),
            "pub fn f() -> ListThings { ListThings::new().query_text(\"a/b\") }",
        )
        .recorded(r#"sent(ListThings::new().query_text("a/b"))"#),
        // Every 2xx is a success, and JSON is read as JSON whatever it is called.
        case(
            "success-status-replaced",
            |d| rename(d, &format!("{GET}/responses"), "200", "202"),
            RESPONSE,
        )
        .recorded(
            r##"written(&response(GetThing::new("1"), 202, "application/json", r#"{"id":"1"}"#))"##,
        ),
        case(
            "response-media-type-name-changed",
            |d| media(d, &["application/x+json"]),
            RESPONSE,
        )
        .recorded(READ),
        case(
            "response-media-type-removed",
            |d| media(d, &["application/x+json"]),
            RESPONSE,
        )
        .after(|d| media(d, &["application/json", "application/x+json"]))
        .recorded(READ),
        case(
            "default-response-removed",
            |d| drop_key(d, &format!("{GET}/responses"), "default"),
            RESPONSE,
        )
        .after(|d| {
            put(
                d,
                &format!("{GET}/responses"),
                "default",
                json!({"description": ""}),
            );
        }),
    ]
}
