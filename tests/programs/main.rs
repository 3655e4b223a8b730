//! The eight programs of `tests/examples/programs` in three versions with the same text, against a local server; and
//! searches through a server that fails now and then.

#![forbid(unsafe_code)]
#![allow(clippy::duplicate_mod)] // the same text is compiled against each version: that is the test

mod lines;
mod searches;
mod unstable;
mod v2_10;
mod v2_11;
mod workspace;

use std::time::Duration;

use intercom_api::webhook::sign;
use intercom_tests::api::{Api, Arrived};
use serde_json::{Value, json};

/// What arrived, each request as method and path.
fn calls(arrived: &[Arrived]) -> Vec<String> {
    let call = |request: &Arrived| format!("{} {}", request.method(), request.target());
    arrived.iter().map(call).collect()
}

fn list(key: &str, items: Value) -> Value {
    let count = items.as_array().map_or(0, Vec::len);
    json!({"type": "list", key: items, "total_count": count, "pages": {"type": "pages", "page": 1, "total_pages": 1}})
}

/// The same jobs with the types of a version.
macro_rules! jobs {
    ($($version:ident: $name:ident;)+) => {$(
        #[tokio::test]
        async fn $name() {
            let api = Api::start().await;

            let contact = json!({"type": "contact", "id": "c0ffee"});
            let tag = json!({"type": "tag", "id": 88120, "name": "vip"});
            api.responds([list("data", json!([])), contact.clone(), contact, tag.clone(), tag]).await;
            $version::tag_contact::run(&api.client).await.unwrap_or_else(|e| panic!("{e}"));
            let arrived = api.arrived().await;
            assert_eq!(
                calls(&arrived),
                ["POST /contacts/search", "POST /contacts", "PUT /contacts/c0ffee", "POST /tags", "POST /contacts/c0ffee/tags"]
            );
            let query = json!({"query": {"field": "email", "operator": "=", "value": "grace@example.com"}});
            assert_eq!(arrived[0].json(), query);
            assert_eq!(arrived[2].json()["custom_attributes"], json!({"plan": "pro", "seats": 3}));
            assert_eq!(arrived[4].json(), json!({"id": "88120"}));

            let conversations = json!([{"id": "1", "read": false}, {"id": "2", "read": true}]);
            api.responds([list("conversations", conversations)]).await;
            let unread = $version::search_conversations::run(&api.client).await;
            assert_eq!(unread.unwrap_or_else(|e| panic!("{e}")), 1);
            let query = api.arrived().await[0].json();
            assert_eq!(query["query"]["operator"], "AND");
            let unassigned = json!({"operator": "OR", "value": [
                {"field": "admin_assignee_id", "operator": "IN", "value": [814, 815]},
                {"field": "admin_assignee_id", "operator": "=", "value": null}
            ]});
            assert_eq!(query["query"]["value"][2], unassigned);

            let conversation = json!({"type": "conversation", "id": "471", "state": "closed"});
            api.responds([&conversation; 4].map(Clone::clone)).await;
            $version::work_conversation::run(&api.client).await.unwrap_or_else(|e| panic!("{e}"));
            let arrived = api.arrived().await;
            assert_eq!(arrived[0].json()["attachment_urls"], json!(["https://files.example.com/invoice.pdf"]));
            let kinds: Vec<_> = arrived.iter().map(|request| request.json()["message_type"].clone()).collect();
            assert_eq!(kinds, ["comment", "assignment", "snoozed", "close"]);

            let company = json!({"type": "company", "id": "c1"});
            api.responds([company.clone(), company, list("data", json!([{"id": "c0ffee", "email": "g@example.com"}]))]).await;
            let emails = $version::company_contacts::run(&api.client).await;
            assert_eq!(emails.unwrap_or_else(|e| panic!("{e}")), ["g@example.com"]);
            assert_eq!(api.arrived().await[0].json()["monthly_spend"], json!(1249.5));

            api.responds(std::iter::repeat_n(json!({}), 200)).await;
            $version::send_events::run(&api.client).await.unwrap_or_else(|e| panic!("{e}"));
            let arrived = api.arrived().await;
            assert_eq!(arrived.len(), 200);
            assert_eq!(arrived[199].json()["metadata"], json!({"order": 200}));

            let export = |status: &str| json!({"job_identifier": "job-7", "status": status});
            api.responds([export("pending"), export("in_progress"), export("completed"), json!("bytes")]).await;
            let messages = $version::export_messages::run(&api.client, Duration::ZERO).await;
            assert_eq!(messages.unwrap_or_else(|e| panic!("{e}")), b"\"bytes\"");

            let notification = json!({"topic": "conversation.user.replied", "data": {"item": {"id": 471, "state": "open"}}});
            let body = notification.to_string();
            let text = $version::read_webhook::run("secret", body.as_bytes(), &sign("secret", body.as_bytes()));
            assert_eq!(text.as_deref(), Ok("Some(\"471\") is Some(Open)"));
        }
    )+};
}
jobs! {
    v2_10: the_programs_do_their_jobs_in_2_10;
    v2_11: the_programs_do_their_jobs_in_2_11;
    unstable: the_programs_do_their_jobs_in_unstable;
}

/// Tickets by themselves: newer versions take the id of a state in place of its name.
macro_rules! tickets {
    ($($version:ident: $name:ident;)+) => {$(
        #[tokio::test]
        async fn $name() {
            let api = Api::start().await;
            let ticket = json!({"type": "ticket", "id": "70"});
            api.responds([ticket.clone(), ticket]).await;
            $version::file_ticket::run(&api.client).await.unwrap_or_else(|e| panic!("{e}"));
            let arrived = api.arrived().await;
            assert_eq!(calls(&arrived), ["POST /tickets", "PUT /tickets/70"]);
            assert_eq!(arrived[0].json()["ticket_attributes"]["seats"], json!(3));
        }
    )+};
}
tickets! {
    v2_10: a_ticket_is_filed_in_2_10;
    v2_11: a_ticket_is_filed_in_2_11;
}
