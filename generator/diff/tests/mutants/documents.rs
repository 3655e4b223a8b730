//! Edits of the document itself: version, servers, credentials, tags, the version header.

use serde_json::{Value, json};

use crate::support::{Base, Edit, Mutant, list, object};

fn edit(there: &'static str, back: &'static str, make: fn(&mut Mutant)) -> Edit {
    Edit {
        there,
        back,
        base: Base::V211,
        make,
    }
}

const SCHEME: &str = "/components/securitySchemes/zq";

/// Gives both descriptions a credential of their own.
fn scheme(m: &mut Mutant, old: Value, new: Value) {
    object(&mut m.old, "/components/securitySchemes").insert("zq".to_owned(), old);
    object(&mut m.new, "/components/securitySchemes").insert("zq".to_owned(), new);
    m.at(SCHEME);
}

/// Declares the credential in both, for what only asks for it.
fn known(document: &mut Value) {
    object(document, "/components/securitySchemes")
        .insert("zq".to_owned(), json!({"type": "http", "scheme": "bearer"}));
}

fn oauth(url: &str, scope: &str) -> Value {
    let mut scopes = serde_json::Map::new();
    scopes.insert(scope.to_owned(), json!(""));
    json!({"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": url, "scopes": scopes}}})
}

pub(crate) fn edits() -> Vec<Edit> {
    vec![
        edit("openapi-version-changed", "openapi-version-changed", |m| {
            m.new["openapi"] = json!("3.0.3");
            m.at("");
        }),
        edit("info-version-changed", "info-version-changed", |m| {
            m.new["info"]["version"] = json!("9.9");
            m.at("/info");
        }),
        edit("info-title-changed", "info-title-changed", |m| {
            m.new["info"]["title"] = json!("Zq");
            m.at("/info");
        }),
        edit(
            "api-version-param-value-added",
            "api-version-param-value-removed",
            |m| {
                list(&mut m.new, "/components/schemas/intercom_version", "enum").push(json!("9.9"));
                m.at("/components/schemas/intercom_version");
            },
        ),
        edit(
            "api-version-param-default-changed",
            "api-version-param-default-changed",
            |m| {
                m.new["components"]["schemas"]["intercom_version"]["default"] = json!("2.8");
                m.at("/components/schemas/intercom_version");
            },
        ),
        edit("server-added", "server-removed", |m| {
            list(&mut m.new, "", "servers").push(json!({"url": "https://zq.example"}));
            m.added("/servers/3");
        }),
        edit("server-url-changed", "server-url-changed", |m| {
            m.new["servers"][1]["url"] = json!("https://zq.example");
            m.at("/servers/1");
        }),
        edit(
            "server-variable-enum-or-default-changed",
            "server-variable-enum-or-default-changed",
            |m| {
                m.new["servers"][0]["variables"] = json!({"zq": {"default": "a"}});
                m.at("/servers/0");
            },
        ),
        edit(
            "security-requirement-added",
            "security-requirement-removed",
            |m| {
                m.prepare(known);
                list(&mut m.new, "", "security").push(json!({"zq": []}));
                m.at("");
            },
        ),
        edit(
            "security-requirement-added",
            "security-requirement-removed",
            |m| {
                m.prepare(known);
                for at in m.operations(|o| o.get("security").is_none()) {
                    // Without a list of its own it has that of the document.
                    let both = json!([{"bearerAuth": [], "zq": []}]);
                    object(&mut m.new, &at).insert("security".to_owned(), both);
                    m.at(&at);
                }
            },
        ),
        edit(
            "oauth-scope-added-to-operation",
            "oauth-scope-removed-from-operation",
            |m| {
                m.prepare(known);
                for at in m.operations(|o| o.get("security").is_none()) {
                    object(&mut m.old, &at)
                        .insert("security".to_owned(), json!([{"zq": ["read"]}]));
                    object(&mut m.new, &at)
                        .insert("security".to_owned(), json!([{"zq": ["read", "write"]}]));
                    m.at(&at);
                }
            },
        ),
        edit("security-scheme-added", "security-scheme-removed", |m| {
            object(&mut m.new, "/components/securitySchemes")
                .insert("zq".to_owned(), json!({"type": "http", "scheme": "basic"}));
            m.added(SCHEME);
        }),
        edit(
            "security-scheme-type-changed",
            "security-scheme-type-changed",
            |m| {
                scheme(
                    m,
                    json!({"type": "http", "scheme": "bearer"}),
                    json!({"type": "http", "scheme": "basic"}),
                );
            },
        ),
        edit(
            "security-scheme-location-changed",
            "security-scheme-location-changed",
            |m| {
                let of = |place: &str| json!({"type": "apiKey", "in": place, "name": "zq"});
                scheme(m, of("header"), of("query"));
            },
        ),
        edit(
            "security-scheme-name-changed",
            "security-scheme-name-changed",
            |m| {
                let of = |name: &str| json!({"type": "apiKey", "in": "header", "name": name});
                scheme(m, of("a"), of("b"));
            },
        ),
        edit("oauth-url-changed", "oauth-url-changed", |m| {
            scheme(
                m,
                oauth("https://a.example", "read"),
                oauth("https://b.example", "read"),
            );
        }),
        edit("oauth-flow-changed", "oauth-flow-changed", |m| {
            let mut new = oauth("https://a.example", "read");
            let flow = new["flows"]["clientCredentials"].take();
            new["flows"] = json!({"password": flow});
            scheme(m, oauth("https://a.example", "read"), new);
        }),
        edit("oauth-flow-scope-added", "oauth-flow-scope-removed", |m| {
            let old = oauth("https://a.example", "read");
            let mut new = old.clone();
            new["flows"]["clientCredentials"]["scopes"]["write"] = json!("");
            object(&mut m.old, "/components/securitySchemes").insert("zq".to_owned(), old);
            object(&mut m.new, "/components/securitySchemes").insert("zq".to_owned(), new);
            m.added(&format!("{SCHEME}/flows/clientCredentials/scopes/write"));
        }),
        edit("operation-server-added", "operation-server-removed", |m| {
            for operation in m.operations(|_| true) {
                let servers = json!([{"url": "https://zq.example"}]);
                object(&mut m.new, &operation).insert("servers".to_owned(), servers);
                m.added(&format!("{operation}/servers/0"));
            }
        }),
        edit("tag-added", "tag-removed", |m| {
            let at = list(&mut m.new, "", "tags").len();
            list(&mut m.new, "", "tags").push(json!({"name": "Zq quite new"}));
            m.added(&format!("/tags/{at}"));
        }),
        edit("tag-renamed", "tag-renamed", |m| {
            let at = list(&mut m.new, "", "tags").len();
            list(&mut m.old, "", "tags").push(json!({"name": "Zq Standing Order"}));
            list(&mut m.new, "", "tags").push(json!({"name": "Zq Standing Orders"}));
            m.at(&format!("/tags/{at}"));
        }),
    ]
}
