//! Edits of extensions, which only a vendor's own document has.

use serde_json::{Value, json};

use crate::operations::edit;
use crate::support::{Base, Edit, Mutant, object};

/// Gives operations an extension.
fn operations(m: &mut Mutant, key: &'static str, value: &Value) {
    for at in m.operations(|_| true) {
        m.change(&at, |o| {
            o.insert(key.to_owned(), value.clone());
        });
    }
}

pub(crate) fn edits() -> Vec<Edit> {
    vec![
        edit("retry-hint-changed", "retry-hint-changed", |m| {
            operations(m, "x-retry-policy", &json!("never"))
        }),
        edit(
            "operation-sunset-changed",
            "operation-sunset-changed",
            |m| operations(m, "x-sunset", &json!("2031-01-01")),
        ),
        edit(
            "x-extension-other-changed",
            "x-extension-other-changed",
            |m| {
                for at in m.properties(|p| p.is("string")) {
                    object(&mut m.old, &at).insert("x-zq".to_owned(), json!(1));
                    object(&mut m.new, &at).insert("x-zq".to_owned(), json!(2));
                    m.at(&format!("{at}/x-zq"));
                }
            },
        ),
        edit("enum-value-deprecated", "enum-value-undeprecated", |m| {
            for at in m.properties(|p| p.node["enum"].as_array().is_some_and(|l| l.len() > 1)) {
                m.change(&at, |node| {
                    node.insert("x-enum-deprecated".to_owned(), json!([node["enum"][0]]));
                });
            }
        }),
        Edit {
            base: Base::Unstable,
            ..edit("webhook-event-added", "webhook-event-removed", |m| {
                m.old["x-webhooks"] = json!({"zq.kept": {}});
                m.new["x-webhooks"] = json!({"zq.kept": {}, "zq.one": {}, "zq.two": {"post": {}}});
                m.added("/x-webhooks/zq.one");
                m.added("/x-webhooks/zq.two");
            })
        },
        edit("webhook-payload-changed", "webhook-payload-changed", |m| {
            m.old["x-webhooks"] = json!({"zq": {"post": {"operationId": "a"}}});
            m.new["x-webhooks"] = json!({"zq": {"post": {"operationId": "b"}}});
            m.at("/x-webhooks/zq");
        }),
    ]
}
