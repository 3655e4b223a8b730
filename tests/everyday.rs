//! What programs write every day reads the same in every version, and goes out as the API takes it.

#![forbid(unsafe_code)]

use intercom_api::model::{Id, Timestamp, WithExtra, decode};
use intercom_api::{Client, EndpointExt, Filter, Mock, MockResponse};
use serde_json::{Value, json};

/// A client that sends nothing, and what it would have sent.
fn client<E: intercom_api::Endpoint>() -> (Client, Mock) {
    let mock = Mock::new().on::<E>(MockResponse::text("{}"));
    let client = Client::builder("any").transport(mock.clone()).build();
    (client.expect("a client"), mock)
}

async fn sent<E>(call: E) -> Value
where
    E: EndpointExt,
    E::Response: Send,
{
    let (client, mock) = client::<E>();
    call.send(&client).await.expect("the mock responds");
    let request = mock.requests_of::<E>().remove(0);
    serde_json::from_slice(&request.body).expect("JSON")
}

macro_rules! in_every_version {
    ($($version:ident)+) => {$(
        mod $version {
            use intercom_api::$version::*;
            use super::*;

            #[tokio::test]
            async fn a_search_sets_the_size_of_its_pages_as_a_list_does() {
                let filter = || Filter::field("role").eq("user");
                let query = json!({"field": "role", "operator": "=", "value": "user"});
                let expected = json!({"query": query, "pagination": {"per_page": 150}});
                assert_eq!(sent(SearchContacts::new(filter()).per_page(150)).await, expected);
                assert_eq!(sent(SearchConversations::new(filter()).per_page(150)).await, expected);
                // A position that is set stays.
                let from = SearchRequest::new(filter()).pagination(StartingAfterPaging::new().starting_after("c"));
                let both = json!({"query": query, "pagination": {"per_page": 2, "starting_after": "c"}});
                assert_eq!(sent(SearchConversations::new(from).per_page(2)).await, both);
            }

            #[tokio::test]
            async fn a_body_with_one_required_field_is_made_from_its_value() {
                assert_eq!(sent(CreateNote::new("c", "Hi")).await, json!({"body": "Hi"}));
                let text = String::from("Hi");
                assert_eq!(sent(CreateNote::new("c", &text)).await, json!({"body": "Hi"}));
                let whole = CreateNoteRequest::new(text).maybe(Some(814), CreateNoteRequest::admin_id);
                assert_eq!(sent(CreateNote::new("c", whole)).await, json!({"body": "Hi", "admin_id": "814"}));
                assert_eq!(sent(AttachTagToContact::new("c", 154)).await, json!({"id": "154"}));
                let read: Id = decode(b"154").expect("an id");
                assert_eq!(sent(AttachTagToContact::new("c", &read)).await, json!({"id": "154"}));
            }

            #[tokio::test]
            async fn the_options_of_an_attribute_are_strings() {
                let body = CreateDataAttributeRequest::new("plan", "contact", "options").options(["free", "pro"]);
                let expected = json!({
                    "name": "plan", "model": "contact", "data_type": "options",
                    "options": [{"value": "free"}, {"value": "pro"}]
                });
                assert_eq!(sent(CreateDataAttribute::new(body)).await, expected);
            }

            #[test]
            fn times_are_times_whatever_the_description_calls_them() {
                let export = br#"{"job_identifier": "k0", "status": "no_data", "download_url": "", "download_expires_at": 0}"#;
                let export: DataExport = decode(export).expect("an export");
                assert_eq!(export.download_expires_at, Some(Timestamp::from_seconds(0)));
                let event = br#"{"name": "invited", "first": "2024-02-22T03:54:57.000Z", "count": 8}"#;
                let event: DataEventSummaryItem = decode(event).expect("an event");
                let first = event.first.and_then(|first| first.timestamp());
                assert_eq!(first, Some(Timestamp::from_seconds(1_708_574_097)));
            }

            #[tokio::test]
            async fn an_id_of_a_response_goes_into_any_request() {
                let admin: Admin = decode(br#"{"type": "admin", "id": "814", "team_ids": [1, "2"]}"#).expect("an admin");
                let id = admin.id.expect("an id");
                assert_eq!("814", id);
                assert_eq!(String::from("814"), id);
                let article = CreateArticleRequest::new("T", &id);
                assert_eq!(sent(CreateArticle::new(article)).await, json!({"title": "T", "author_id": 814}));
                let until = Timestamp::from_seconds(1_800_000_000);
                let snoozed = json!({"message_type": "snoozed", "admin_id": "814", "snoozed_until": 1_800_000_000});
                let call = ManageConversation::new(&id, SnoozeConversationRequest::new(&id, until));
                assert_eq!(sent(call).await, snoozed);
            }
        }
    )+};
}
in_every_version!(v2_7 v2_8 v2_9 v2_10 v2_11 v2_12 v2_13 v2_14 v2_15 v2_16 unstable);

#[tokio::test]
async fn every_search_takes_a_filter_and_a_size() {
    use intercom_api::unstable::{SearchCompanies, SearchTickets};
    let filter = || Filter::field("updated_at").gt(5) | Filter::field("name").is_null();
    let query = json!({"operator": "OR", "value": [
        {"field": "updated_at", "operator": ">", "value": 5},
        {"field": "name", "operator": "=", "value": null}
    ]});
    let expected = json!({"query": query, "pagination": {"per_page": 3}});
    assert_eq!(
        sent(SearchCompanies::new(filter()).per_page(3)).await,
        expected
    );
    assert_eq!(
        sent(SearchTickets::new(filter()).per_page(3)).await,
        expected
    );
}
