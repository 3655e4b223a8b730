//! The example that walks a workspace, against a local server.

use intercom_api::v2_11 as api;
use intercom_api::{Client, Mock, MockResponse};
use serde_json::{Value, json};

use crate::list;

#[path = "../examples/check_workspace/walk.rs"]
mod walk;

fn responds(body: &Value) -> MockResponse {
    MockResponse::text(body.to_string())
}

#[tokio::test]
async fn what_no_field_holds_is_told_without_its_value() {
    let contacts = json!([
        {"type": "contact", "id": "1", "name": "Grace", "shoe": {"size": 38}},
        {"type": "contact", "id": "2", "shoe": {"size": 39}, "tags": {"type": "list", "data": [{"id": "7", "dyed": "red"}]}},
        {"type": "contact", "id": "3", "shoe": {"size": 40}}
    ]);
    let conversation = json!({"type": "conversation", "id": "5", "created_at": 1_700_000_000});
    let mut whole = conversation.clone();
    whole["conversation_parts"] = json!({"type": "conversation_part.list", "conversation_parts": [
        7, {"type": "conversation_part", "id": "6", "mood": "glum", "created_at": "some day"}
    ]});
    let mock = Mock::new()
        .on::<api::ListAdmins>(responds(&list(
            "admins",
            json!([{"id": "1", "email": "a@example.com"}]),
        )))
        .on::<api::ListArticles>(responds(&list("data", json!([]))))
        .on::<api::ListContacts>(responds(&list("data", contacts)))
        .on::<api::ListConversations>(responds(&list("conversations", json!([conversation]))))
        .on::<api::RetrieveConversation>(responds(&whole))
        .on::<api::SearchTickets>(responds(&list(
            "tickets",
            json!([{"id": "70", "aisle": 3}]),
        )))
        .on::<api::ListNotes>(responds(&list(
            "data",
            json!([{"id": "8", "pinned": true}]),
        )))
        .on::<api::ListTeams>(MockResponse::status(403));
    let client = Client::builder("t").transport(mock.clone()).build();
    let client = client.unwrap_or_else(|e| panic!("{e}"));
    let report = walk::run(&client, 2).await.to_string();
    println!("{report}");
    for line in [
        "  admin: 1\n",
        "  article: 0\n",
        "  contact: 2\n",
        "  conversation with its parts: 1\n",
        "  note: 2\n",
        "  contact.shoe.size: number, 2 times\n",
        "  contact.tags.data[].dyed: string, 1 times\n",
        "  conversation.conversation_parts.conversation_parts[]: number, 1 times\n",
        "  conversation.conversation_parts.conversation_parts[].created_at: string, 1 times\n",
        "  conversation.conversation_parts.conversation_parts[].mood: string, 1 times\n",
        "  note.pinned: boolean, 2 times\n",
        "  ticket.aisle: number, 1 times\n",
    ] {
        assert!(report.contains(line), "{line}{report}");
    }
    for value in ["Grace", "38", "red", "example.com", "glum", "some day"] {
        assert!(!report.contains(value), "{value}: {report}");
    }
    // A list that cannot be read says why, and the walk goes on.
    assert!(
        report.contains("Could not be read:\n") && report.contains("  team: "),
        "{report}"
    );
    for request in mock.requests() {
        assert!(
            request.operation.is_safe(),
            "{} changes something",
            request.operation
        );
    }
}
