//! What programs write every day reads the same in every version, and goes out as the API takes it.

#![forbid(unsafe_code)]

use intercom_api::model::{Id, List, Timestamp, WithExtra, decode};
use intercom_api::{Client, EndpointExt, Filter, Mock, MockResponse, from_json};
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
            async fn the_types_of_the_description_take_every_kind_of_value_too() {
                let single = |value: intercom_api::model::Value| SingleFilterSearchRequest::new("x", "=", value);
                for (filter, value) in [
                    (SingleFilterSearchRequest::new("x", "=", 3.5), json!(3.5)),
                    (SingleFilterSearchRequest::new("x", "=", Timestamp::from_seconds(9)), json!(9)),
                    (SingleFilterSearchRequest::new("x", "=", true), json!(true)),
                    (SingleFilterSearchRequest::new("x", "=", None::<&str>), json!(null)),
                    (SingleFilterSearchRequest::new("x", "=", ["1", "2"]), json!(["1", "2"])),
                    (SingleFilterSearchRequest::new("x", "=", vec![1, 2]), json!([1, 2])),
                ] {
                    let expected = json!({"query": {"field": "x", "operator": "=", "value": value}});
                    assert_eq!(sent(SearchConversations::new(SearchRequest::new(filter))).await, expected);
                }
                let group = MultipleFilterSearchRequest::new("AND", [single(1.into()), single("a".into())]);
                let groups = MultipleFilterSearchRequest::new("OR", [group.clone(), group]);
                let one = json!({"field": "x", "operator": "=", "value": 1});
                let two = json!({"field": "x", "operator": "=", "value": "a"});
                let group = json!({"operator": "AND", "value": [one, two]});
                let expected = json!({"query": {"operator": "OR", "value": [group, group]}});
                assert_eq!(sent(SearchConversations::new(SearchRequest::new(groups))).await, expected);
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
                let body = UpdateDataAttributeRequest::new().options(["free", "pro"]);
                let expected = json!({"options": [{"value": "free"}, {"value": "pro"}]});
                assert_eq!(sent(UpdateDataAttribute::new(8120, body)).await, expected);
            }

            #[tokio::test]
            async fn a_list_of_contacts_is_made_from_their_ids() {
                let expected = json!({"name": "vip", "users": [{"id": "7"}, {"id": "8"}]});
                let read: Vec<Id> = vec![7.into(), 8.into()];
                for users in [
                    TagMultipleUsersRequest::new("vip", ["7", "8"]),
                    TagMultipleUsersRequest::new("vip", vec![7, 8]),
                    TagMultipleUsersRequest::new("vip", &["7", "8"]),
                    TagMultipleUsersRequest::new("vip", &read),
                    TagMultipleUsersRequest::new("vip", read.iter().map(Id::as_str)),
                    TagMultipleUsersRequest::new("vip", ["7".to_owned(), "8".to_owned()].iter()),
                ] {
                    assert_eq!(sent(CreateTag::new(users)).await, expected);
                }
            }

            #[test]
            fn lists_of_strings_are_made_from_whatever_holds_strings() {
                let expected = UpdateDataAttributeRequest::new().options(["a", "b"]);
                let strings = vec!["a".to_owned(), "b".to_owned()];
                let slice: &[&str] = &["a", "b"];
                for body in [
                    UpdateDataAttributeRequest::new().options(slice),
                    UpdateDataAttributeRequest::new().options(&["a", "b"]),
                    UpdateDataAttributeRequest::new().options(slice.iter().rev().rev()),
                    UpdateDataAttributeRequest::new().options(&strings),
                    UpdateDataAttributeRequest::new().options(strings.as_slice()),
                    UpdateDataAttributeRequest::new().options(strings.clone()),
                ] {
                    assert_eq!(body, expected);
                }
                let reply = || AdminReplyConversationRequest::new("comment", 814);
                let expected = reply().attachment_urls(["a", "b"]);
                for body in [
                    reply().attachment_urls(slice),
                    reply().attachment_urls(&["a", "b"]),
                    reply().attachment_urls(vec!["a", "b"]),
                    reply().attachment_urls(slice.iter().copied()),
                    reply().attachment_urls(strings.iter().map(String::as_str)),
                    reply().attachment_urls(&strings),
                    reply().attachment_urls(strings.as_slice()),
                    reply().attachment_urls(&List::from(strings.clone())),
                    reply().attachment_urls(Some(Id::from("a")).into_iter().chain([Id::from("b")])),
                    reply().attachment_urls([std::borrow::Cow::Borrowed("a"), "b".into()]),
                    reply().attachment_urls(strings),
                ] {
                    assert_eq!(body, expected);
                }
            }

            #[test]
            fn a_parameter_is_set_from_an_option() {
                let page = |page: Option<i64>| ListAllCompanies::new().maybe(page, ListAllCompanies::page);
                assert_eq!(page(None), ListAllCompanies::new());
                assert_eq!(page(Some(2)), ListAllCompanies::new().page(2));
                let body = CreateContactRequest::new()
                    .maybe(Some("user"), CreateContactRequest::role)
                    .maybe(None::<Timestamp>, CreateContactRequest::signed_up_at);
                assert_eq!(body, CreateContactRequest::new().role("user"));
            }

            #[test]
            fn values_that_the_api_has_are_constants_though_the_description_says_string() {
                let conversation: Conversation = from_json!({
                    "source": {"type": "email", "delivered_as": "automated", "author": {"type": "lead"}},
                    "conversation_parts": {"conversation_parts": [
                        {"part_type": "default_assignment", "author": {"type": "team"}}
                    ]}
                });
                let source = conversation.source.expect("a source");
                assert_eq!(source.r#type, Some(ConversationSourceType::Email));
                assert_eq!(source.delivered_as, Some(ConversationSourceDeliveredAs::Automated));
                let author = source.author.expect("an author").r#type.expect("a type");
                assert!(!format!("{author:?}").contains("Unknown"));
                let parts = conversation.conversation_parts.expect("parts").conversation_parts.expect("a list");
                assert_eq!(parts[0].part_type, Some(ConversationPartPartType::DefaultAssignment));
                let author = parts[0].author.as_ref().expect("an author");
                assert_eq!(author.r#type, Some(ConversationPartAuthorType::Team));
                let article: Article = from_json!({"parent_type": "section"});
                assert_eq!(article.parent_type, Some(ArticleListItemParentType::Section));
                let article = CreateArticleRequest::new("T", 814).parent_type(CreateArticleRequestParentType::Collection);
                assert_eq!(article, CreateArticleRequest::new("T", 814).parent_type("collection"));
                let list = ListAllCompanies::new().order(ListAllCompaniesOrder::Desc);
                assert_eq!(list, ListAllCompanies::new().order("desc"));
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

macro_rules! in_every_version_with_tickets {
    ($($version:ident)+) => {$(
        mod $version {
            use intercom_api::$version::*;
            use super::super::*;

            #[tokio::test]
            async fn a_ticket_is_filed_replied_to_and_changed_with_the_same_types() {
                let body = CreateTicketRequest::new(12, [CreateTicketRequestContactId::new("c0ffee")])
                    .ticket_attributes([("seats", 3)]);
                let expected = json!({"ticket_type_id": "12", "contacts": [{"id": "c0ffee"}], "ticket_attributes": {"seats": 3}});
                assert_eq!(sent(CreateTicket::new(body)).await, expected);
                let reply = AdminReplyTicketRequest::new("comment", 814).body("Hi");
                let expected = json!({"type": "admin", "message_type": "comment", "admin_id": "814", "body": "Hi"});
                assert_eq!(sent(ReplyTicket::new(70, reply)).await, expected);
                let update = UpdateTicketRequest::new().open(false).ticket_attributes([("seats", 4)]);
                let expected = json!({"open": false, "ticket_attributes": {"seats": 4}});
                assert_eq!(sent(UpdateTicket::new(70, update)).await, expected);
            }
        }
    )+};
}
mod tickets {
    in_every_version_with_tickets!(v2_10 v2_11 v2_12 v2_13 v2_14 v2_15 v2_16 unstable);
}

#[test]
fn a_filter_compares_with_borrowed_values_too() {
    let names: &[&str] = &["a", "b"];
    let field = || Filter::field("x");
    assert_eq!(field().is_in(names), field().is_in(["a", "b"]));
    let numbers = vec![1_i64, 2];
    assert_eq!(field().is_in(&numbers), field().is_in([1, 2]));
    assert_eq!(field().not_in(numbers.iter()), field().not_in(vec![1, 2]));
    let read: [Id; 1] = [7.into()];
    assert_eq!(field().is_in(&read), field().is_in(read.clone()));
}

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
