//! The calls that most programs begin with, through the asynchronous client and a local server, in every version:
//! what arrives there, and that its responses are read into typed fields whole.

#![forbid(unsafe_code)]

use intercom_api::model::{Id, Map, Patch, Timestamp, Value as Json};
use intercom_api::{Client, EndpointExt};
use intercom_tests::api::{Api, delete, get, post, put};
use serde_json::{Value, json};

/// The same calls in a version.
macro_rules! first_calls {
    ($version:ident) => {
        mod $version {
            use super::*;
            use intercom_api::$version::*;

            fn note(id: &str) -> Value {
                json!({
                    "type": "note", "id": id, "created_at": 1_750_000_000, "body": "<p>Wants a demo.</p>",
                    "contact": {"type": "contact", "id": "c0ffee"},
                    "author": {
                        "type": "admin", "id": "814", "name": "Ada", "email": "ada@example.com", "job_title": "Support",
                        "away_mode_enabled": false, "away_mode_reassign": true, "has_inbox_seat": true,
                        "team_ids": [7, 9], "avatar": {"type": "avatar", "image_url": "https://files.example.com/ada.png"},
                        "team_priority_level": {"primary_team_ids": [7], "secondary_team_ids": [9]}
                    }
                })
            }

            #[tokio::test]
            async fn a_note_is_created() {
                let api = Api::start().await;
                // An id is text or a number, in the path and in the body.
                let call = CreateNote::new("c0ffee", CreateNoteRequest::new("Wants a demo.").admin_id(814));
                let sent = json!({"admin_id": "814", "body": "Wants a demo."});
                let note = api.exchange(&call, post("/contacts/c0ffee/notes", sent), note("21")).await;
                assert_eq!(note.id.as_deref(), Some("21"));
                assert_eq!(note.created_at, Some(Timestamp::from_seconds(1_750_000_000)));
                let author = note.author.unwrap_or_default();
                assert_eq!(author.team_ids.unwrap_or_default().as_slice(), [7, 9].map(Id::from));
            }

            #[tokio::test]
            async fn a_note_is_read_by_a_numeric_id() {
                let api = Api::start().await;
                api.exchange(&RetrieveNote::new(24), get("/notes/24"), note("24")).await;
            }

            #[tokio::test]
            async fn members_that_no_field_has_are_sent_too() {
                let api = Api::start().await;
                let mut body = CreateNoteRequest::new("Hi");
                body.extra.insert("contact_id", "c0ffee");
                let sent = json!({"contact_id": "c0ffee", "body": "Hi"});
                api.exchange(&CreateNote::new("c0ffee", body), post("/contacts/c0ffee/notes", sent), note("21")).await;
            }

            #[tokio::test]
            async fn an_author_without_details_is_read() {
                let api = Api::start().await;
                let answer = json!({"type": "note", "id": "34", "author": {}, "contact": {}, "body": null});
                let note = api.exchange(&RetrieveNote::new("34"), get("/notes/34"), answer).await;
                assert_eq!(note.author, Some(Admin::default()));
            }

            #[tokio::test]
            async fn notes_are_listed_across_pages() {
                let api = Api::start().await;
                let page = |number: u32, ids: [&str; 2], next: Value| {
                    json!({
                        "type": "list", "data": ids.map(note), "total_count": 4,
                        "pages": {"type": "pages", "page": number, "per_page": 2, "total_pages": 2, "next": next}
                    })
                };
                let call = ListNotes::new("c0ffee").per_page(2);
                for next in [
                    json!({"page": 2}),
                    json!({}),
                    Value::Null,
                    json!(format!("{}/contacts/c0ffee/notes?per_page=2&page=2", api.url())),
                ] {
                    api.responds([page(1, ["1", "2"], next.clone()), page(2, ["3", "4"], Value::Null)]).await;
                    let notes = call.items(&api.client).all().await.unwrap_or_else(|e| panic!("{next}: {e}"));
                    let ids: Vec<_> = notes.iter().filter_map(|note| note.id.as_deref()).collect();
                    assert_eq!(ids, ["1", "2", "3", "4"], "{next}");
                    let arrived = api.arrived().await;
                    let targets: Vec<_> = arrived.iter().map(|request| request.target()).collect();
                    let first = "/contacts/c0ffee/notes?per_page=2";
                    assert_eq!(targets.len(), 2);
                    assert_eq!(targets[0], first);
                    assert!(targets[1].starts_with(first) && targets[1].ends_with("&page=2"), "{targets:?}");
                }
                let list = page(1, ["1", "2"], Value::Null);
                let list = api.exchange(&call, get("/contacts/c0ffee/notes?per_page=2"), list).await;
                assert_eq!(list.data.map(|notes| notes.len()), Some(2));
            }

            #[tokio::test]
            async fn a_list_of_empty_objects_is_a_list_of_models() {
                let api = Api::start().await;
                let answer = json!({
                    "type": "list", "data": [{}], "total_count": 1,
                    "pages": {"type": "pages", "page": 1, "next": {}, "per_page": 2, "total_pages": 13}
                });
                let list = api.exchange(&ListNotes::new("c0ffee"), get("/contacts/c0ffee/notes"), answer).await;
                let notes = list.data.unwrap_or_default();
                assert_eq!(notes.as_slice(), [Note::default()]);
                assert_eq!(notes.mismatches().count(), 0);
            }

            #[tokio::test]
            async fn segments_are_listed() {
                let api = Api::start().await;
                let segment = json!({
                    "type": "segment", "id": "5f3c", "name": "Active", "created_at": 1_393_613_864,
                    "updated_at": 1_393_613_999, "person_type": "user", "count": 3
                });
                let answer = json!({"type": "list", "data": [segment]});
                let call = ListSegmentsForAContact::new("c0ffee");
                let of_contact = api.exchange(&call, get("/contacts/c0ffee/segments"), answer).await;
                assert_eq!(of_contact.data.map(|segments| segments[0].name.clone()), Some(Some("Active".into())));

                let answer = json!({"type": "segment.list", "segments": [segment, {}]});
                let call = ListSegments::new().include_count(true);
                let all = api.exchange(&call, get("/segments?include_count=true"), answer).await;
                assert_eq!(all.segments.map(|segments| segments.len()), Some(2));
            }

            fn subscription(id: Value) -> Value {
                json!({
                    "type": "subscription", "id": id, "state": "live", "consent_type": "opt_in",
                    "default_translation": {"name": "News", "description": "What is new", "locale": "en"},
                    "translations": [{"name": "Neues", "locale": "de"}, {}], "content_types": ["email", "sms_message"]
                })
            }

            #[tokio::test]
            async fn subscriptions_of_a_contact_are_listed_added_and_removed() {
                let api = Api::start().await;
                let list = json!({"type": "list", "data": [subscription(json!("154")), {}]});
                let call = ListSubscriptionsForAContact::new("c0ffee");
                let listed = api.exchange(&call, get("/contacts/c0ffee/subscriptions"), list).await;
                let first = listed.data.and_then(|all| all.first().cloned()).unwrap_or_default();
                assert_eq!(first.state, Some(SubscriptionTypeState::Live));
                assert_eq!(first.consent_type, Some(SubscriptionTypeConsentType::OptIn));

                let body = AttachSubscriptionTypeToContactRequest::new(154, "opt_in");
                let call = AttachSubscriptionTypeToContact::new("c0ffee", body);
                let sent = post("/contacts/c0ffee/subscriptions", json!({"id": "154", "consent_type": "opt_in"}));
                // An id that is declared as text comes as a number as well.
                let added = api.exchange(&call, sent, subscription(json!(154))).await;
                assert_eq!(added.id.as_deref(), Some("154"));

                let call = DetachSubscriptionTypeFromContact::new("c0ffee", 154);
                let removed = delete("/contacts/c0ffee/subscriptions/154");
                api.exchange(&call, removed, subscription(json!("154"))).await;
            }

            #[tokio::test]
            async fn subscription_types_are_listed() {
                let api = Api::start().await;
                let mut newer = subscription(json!("9"));
                newer["state"] = json!("paused");
                let list = json!({"type": "list", "data": [newer, {}]});
                let list = api.exchange(&ListSubscriptionTypes::new(), get("/subscription_types"), list).await;
                let types = list.data.unwrap_or_default();
                assert_eq!(types[0].state, Some(SubscriptionTypeState::Unknown("paused".into())));
            }

            #[tokio::test]
            async fn a_collection_is_updated_in_several_languages() {
                let api = Api::start().await;
                let german = GroupContent::default().name("Rechnungen").description("Alles zu Zahlungen");
                let brazilian = GroupContent::default().name("Faturas").description("Tudo sobre pagamentos");
                let content = GroupTranslatedContent::new().de(german).pt_br(brazilian);
                let body = UpdateCollectionRequest::new().name("Invoices").translated_content(content.clone());
                let translated = json!({
                    "type": "group_translated_content",
                    "de": {"type": "group_content", "name": "Rechnungen", "description": "Alles zu Zahlungen"},
                    "pt-BR": {"type": "group_content", "name": "Faturas", "description": "Tudo sobre pagamentos"}
                });
                let sent = json!({"name": "Invoices", "translated_content": translated});
                let answer = json!({
                    "id": "81", "workspace_id": "w1", "name": "Invoices", "description": "", "url": null,
                    "created_at": 1_750_000_000, "updated_at": 1_750_000_001, "icon": "book", "order": 1,
                    "default_locale": "en", "help_center_id": 3, "translated_content": translated
                });
                let call = UpdateCollection::new(81, body);
                let collection = api.exchange(&call, put("/help_center/collections/81", sent), answer).await;
                assert_eq!(collection.translated_content, Some(content));

                let body = UpdateCollectionRequest::new().clear_translated_content();
                let sent = put("/help_center/collections/81", json!({"translated_content": null}));
                api.exchange(&UpdateCollection::new("81", body), sent, json!({"id": "81"})).await;
            }

            #[tokio::test]
            async fn fields_of_a_contact_are_left_cleared_and_set() {
                let api = Api::start().await;
                let mut body = UpdateContactRequest::new()
                    .email("grace@example.com")
                    .clear_phone()
                    .signed_up_at(Timestamp::from_seconds(1_571_672_154))
                    .custom_attributes(Map::from([("plan", Json::from("pro")), ("seats", Json::from(3))]));
                assert_eq!(body.avatar, Patch::Leave);
                body.name = Patch::from(Some("Grace".to_owned()));
                let sent = json!({
                    "email": "grace@example.com", "phone": null, "name": "Grace", "signed_up_at": 1_571_672_154,
                    "custom_attributes": {"plan": "pro", "seats": 3}
                });
                let answer = json!({
                    "type": "contact", "id": "c0ffee", "role": "user", "email": "grace@example.com", "phone": null,
                    "name": "Grace", "signed_up_at": 1_571_672_154, "last_seen_at": null, "owner_id": 127,
                    "custom_attributes": {"plan": "pro", "seats": 3, "trial": false},
                    "companies": {"type": "list", "data": [], "url": "/contacts/c0ffee/companies", "total_count": 0, "has_more": false}
                });
                let call = UpdateContact::new("c0ffee", body);
                let contact = api.exchange(&call, put("/contacts/c0ffee", sent), answer).await;
                assert_eq!(contact.email.as_deref(), Some("grace@example.com"));
                assert_eq!(contact.phone, None);
            }

            fn conversation(state: &str) -> Value {
                json!({
                    "type": "conversation", "id": "471", "created_at": 1_750_000_000, "updated_at": 1_750_000_600,
                    "open": state == "open", "state": state, "read": true, "priority": "not_priority",
                    "admin_assignee_id": 814, "team_assignee_id": 0,
                    "tags": {"type": "tag.list", "tags": []},
                    "contacts": {"type": "contact.list", "contacts": [{"type": "contact", "id": "c0ffee"}]},
                    "teammates": {"type": "admin.list", "admins": [{"type": "admin", "id": "814"}]}
                })
            }

            #[tokio::test]
            async fn a_conversation_is_marked_as_read() {
                let api = Api::start().await;
                let body = UpdateConversationRequest::new().read(true);
                let sent = put("/conversations/471?display_as=plaintext", json!({"read": true}));
                let call = UpdateConversation::new(471, body).display_as("plaintext");
                let conversation = api.exchange(&call, sent, conversation("closed")).await;
                assert_eq!(conversation.read, Some(true));
                assert_eq!(conversation.state, Some(ConversationState::Closed));
                let teammates = conversation.teammates.and_then(|list| list.admins).unwrap_or_default();
                assert_eq!(teammates[0].id.as_deref(), Some("814"));
            }

            #[tokio::test]
            async fn a_conversation_is_opened_and_what_is_always_the_same_is_always_sent() {
                let api = Api::start().await;
                let call = ManageConversation::new("471", OpenConversationRequest::new(814));
                let sent = post("/conversations/471/parts", json!({"message_type": "open", "admin_id": "814"}));
                let conversation = api.exchange(&call, sent, conversation("open")).await;
                assert_eq!(conversation.open, Some(true));
            }

            #[tokio::test]
            async fn a_conversation_is_created() {
                let api = Api::start().await;
                let from = CreateConversationRequestFrom::new(CreateConversationRequestFromType::User, "c0ffee");
                let call = CreateConversation::new(CreateConversationRequest::new(from, "Hello"));
                let sent = json!({"from": {"type": "user", "id": "c0ffee"}, "body": "Hello"});
                let answer = json!({
                    "type": "user_message", "id": "403", "created_at": 1_750_000_000, "body": "Hello",
                    "message_type": "inapp", "conversation_id": "471"
                });
                let message = api.exchange(&call, post("/conversations", sent), answer).await;
                assert_eq!(message.conversation_id.as_deref(), Some("471"));
            }

            #[tokio::test]
            async fn another_version_is_a_matter_of_one_call_or_one_client() {
                let api = Api::start().await;
                let list = || [json!({"type": "list", "data": [{}]})];
                api.responds(list()).await;
                let call = ListSubscriptionTypes::new();
                let sent = call.clone().with_version("Unstable").send(&api.client).await;
                assert_eq!(sent.map(|list| list.data.map(|data| data.len())).ok(), Some(Some(1)));
                assert_eq!(api.arrived().await[0].header("intercom-version"), Some("Unstable"));

                api.responds(list()).await;
                let client = Client::builder("t").base_url(api.url()).version("Unstable").build();
                let client = client.unwrap_or_else(|e| panic!("{e}"));
                assert!(call.send(&client).await.is_ok());
                assert_eq!(api.arrived().await[0].header("intercom-version"), Some("Unstable"));
            }
        }
    };
}

first_calls!(v2_8);
first_calls!(v2_10);
first_calls!(v2_11);
first_calls!(unstable);

#[tokio::test]
async fn an_avatar_of_another_shape_is_kept() {
    use intercom_api::v2_11;
    let api = Api::start().await;
    let url = "https://files.example.com/ada.png";
    let text =
        json!({"type": "note", "id": "3", "author": {"type": "admin", "id": "814", "avatar": url}});
    let call = v2_11::RetrieveNote::new(3);
    let (note, untyped) = api.exchange_loosely(&call, get("/notes/3"), text).await;
    assert_eq!(untyped, ["/author/avatar"]);
    let author = note.author.unwrap_or_default();
    assert_eq!(author.id.as_deref(), Some("814"));
    let avatar = author
        .extra
        .get("avatar")
        .and_then(|avatar| avatar.as_str());
    assert_eq!(avatar, Some(url));
}

#[tokio::test]
async fn every_field_of_a_contact_can_be_set() {
    use intercom_api::v2_10::{UpdateContact, UpdateContactRequest};
    let api = Api::start().await;
    let body = UpdateContactRequest::new()
        .role("user")
        .external_id(4711)
        .email("grace@example.com")
        .phone("+15550100")
        .name("Grace")
        .avatar("https://files.example.com/grace.png")
        .signed_up_at(Timestamp::from_seconds(1_571_672_154))
        .last_seen_at(1_571_672_158)
        .owner_id(127)
        .unsubscribed_from_emails(true)
        .custom_attributes(Map::<Json>::default());
    let sent = json!({
        "role": "user", "external_id": "4711", "email": "grace@example.com", "phone": "+15550100", "name": "Grace",
        "avatar": "https://files.example.com/grace.png", "signed_up_at": 1_571_672_154, "last_seen_at": 1_571_672_158,
        "owner_id": 127, "unsubscribed_from_emails": true, "custom_attributes": {}
    });
    let answer = json!({"type": "contact", "id": "c0ffee", "external_id": 4711, "owner_id": "127", "avatar": {}});
    let call = UpdateContact::new("c0ffee", body);
    let contact = api
        .exchange(&call, put("/contacts/c0ffee", sent), answer)
        .await;
    assert_eq!(contact.external_id.as_deref(), Some("4711"));
    assert_eq!(contact.owner_id.as_deref(), Some("127"));
}

#[tokio::test]
async fn a_collection_moves_below_another_one_and_back_to_the_top() {
    use intercom_api::v2_10::{UpdateCollection, UpdateCollectionRequest};
    let api = Api::start().await;
    let path = "/help_center/collections/81";
    let below = UpdateCollection::new(81, UpdateCollectionRequest::new().parent_id(80));
    let answer = json!({"id": "81", "parent_id": "80"});
    let moved = api
        .exchange(&below, put(path, json!({"parent_id": "80"})), answer)
        .await;
    assert_eq!(moved.parent_id.as_deref(), Some("80"));

    let top = UpdateCollection::new(81, UpdateCollectionRequest::new().clear_parent_id());
    let answer = json!({"id": "81", "parent_id": null});
    let moved = api
        .exchange(&top, put(path, json!({"parent_id": null})), answer)
        .await;
    assert_eq!(moved.parent_id, None);
}

#[tokio::test]
async fn a_contact_replies_without_naming_the_unions_between() {
    use intercom_api::v2_11::{
        ContactReplyEmailRequest, ContactReplyIntercomUserIdRequest, ReplyConversation,
    };
    let api = Api::start().await;
    let by_email = ContactReplyEmailRequest::new("Hello", "ada@example.com");
    let by_id = ContactReplyIntercomUserIdRequest::new("Hello", "c0ffee");
    let sent = |key: &str, id: &str| json!({"message_type": "comment", "type": "user", "body": "Hello", key: id});
    for (call, sent) in [
        (
            ReplyConversation::new(471, by_email),
            sent("email", "ada@example.com"),
        ),
        (
            ReplyConversation::new(471, by_id),
            sent("intercom_user_id", "c0ffee"),
        ),
    ] {
        let sent = post("/conversations/471/reply", sent);
        let answer = json!({"type": "conversation", "id": "471", "open": true});
        let conversation = api.exchange(&call, sent, answer).await;
        assert_eq!(conversation.open, Some(true));
    }
}
