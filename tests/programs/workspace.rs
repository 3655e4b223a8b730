//! The example that walks a workspace, against a local server.

use intercom_api::v2_11 as api;
use intercom_tests::api::{Api, Arrived};
use serde_json::json;

use crate::list;

#[path = "../examples/check_workspace/walk.rs"]
mod walk;

#[tokio::test]
async fn what_no_field_holds_is_told_without_its_value() {
    let api = Api::start().await;
    let contacts = json!([
        {"type": "contact", "id": "1", "name": "Grace", "shoe": {"size": 38}},
        {"type": "contact", "id": "2", "shoe": {"size": 39}, "tags": {"type": "list", "data": [{"id": "7", "dyed": "red"}]}},
        {"type": "contact", "id": "3", "shoe": {"size": 40}}
    ]);
    let empty = || list("data", json!([]));
    api.responds([
        json!({"type": "admin.list", "admins": [{"type": "admin", "id": "1", "email": "a@example.com"}]}),
        empty(),
        empty(),
        list("data", contacts),
    ])
    .await;
    let report = walk::run(&api.client, 2).await.to_string();
    println!("{report}");
    for line in [
        "  admin: 1\n",
        "  article: 0\n",
        "  contact: 2\n",
        "  contact.shoe.size: number, 2 times\n",
        "  contact.tags.data[].dyed: string, 1 times\n",
    ] {
        assert!(report.contains(line), "{line}{report}");
    }
    for value in ["Grace", "38", "red", "example.com"] {
        assert!(!report.contains(value), "{value}: {report}");
    }
    // The server responds to no more calls: the other lists say what went wrong, and the walk goes on.
    assert!(report.contains("  ticket_type: "), "{report}");
    let arrived = api.arrived().await;
    // Companies are listed by a `POST`.
    let reads =
        |call: &Arrived| call.method() == "GET" || call.target().starts_with("/companies/list");
    assert!(arrived.iter().all(reads), "a call changes something");
}
