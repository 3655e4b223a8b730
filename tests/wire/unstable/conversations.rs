// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Conversations`.

use intercom_api::model::Value;
use intercom_api::unstable::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json(
            "GET /conversations",
            || {
                ListConversations::new()
                    .per_page(1)
                    .starting_after("starting_after-1")
                    .include_monitors(true)
                    .include_scorecards(true)
            },
        ),
        wire::json(
            "POST /conversations",
            || CreateConversation::new(
                CreateConversationRequest::new(
                        CreateConversationRequestFrom::new(
                            CreateConversationRequestFromType::Lead,
                            "id-1xxxxxxxxxxxxxxxxxxxx",
                        ),
                        "some body",
                    )
                    .subject("some subject")
                    .attachment_urls([String::from("https://example.com/page")])
                    .created_at(1)
                    .brand_id("brand_id-1"),
            ),
        ),
        wire::json(
            "GET /conversations/{id}",
            || {
                RetrieveConversation::new("1")
                    .display_as("display_as-1")
                    .include_translations(true)
                    .include_email_history(true)
                    .include_monitors(true)
                    .include_scorecards(true)
            },
        ),
        wire::json(
            "PUT /conversations/{id}",
            || {
                UpdateConversation::new(
                        "1",
                        UpdateConversationRequest::new()
                            .read(true)
                            .title("some title")
                            .priority(UpdateConversationRequestPriority::None)
                            .admin_id("admin_id-1")
                            .custom_attributes([
                                (
                                    "key",
                                    CustomAttributesValue::Text(String::from("some value")),
                                ),
                            ])
                            .company_id("company_id-1"),
                    )
                    .display_as("display_as-1")
            },
        ),
        wire::json(
            "DELETE /conversations/{id}",
            || DeleteConversation::new("1").retain_metrics(true),
        ),
        wire::json(
            "POST /conversations/search",
            || {
                SearchConversations::new(
                        SearchRequest::new(
                                SearchRequestQuery::Single(
                                    SingleFilterSearchRequest::new(
                                        "some field",
                                        SingleFilterSearchRequestOperator::Equals,
                                        "anything",
                                    ),
                                ),
                            )
                            .pagination(StartingAfterPaging::new()),
                    )
                    .include_monitors(true)
                    .include_scorecards(true)
            },
        ),
        wire::json(
            "POST /conversations/{id}/reply",
            || ReplyConversation::new(
                "id-1",
                ReplyConversationRequest::Contact(
                    ContactReplyConversationRequest::IntercomUserId(
                        ContactReplyIntercomUserIdRequest::new(
                                ContactReplyBaseRequestMessageType::Comment,
                                "some body",
                                "intercom_user_id-1",
                            )
                            .created_at(1)
                            .attachment_urls([String::from("https://example.com/page")])
                            .reply_options([
                                ContactReplyBaseRequestReplyOption::new(
                                    "some text",
                                    "123e4567-e89b-42d3-a456-426614174000",
                                ),
                            ])
                            .attachment_files([
                                ConversationAttachmentFiles::new()
                                    .content_type("some content_type")
                                    .data("some data")
                                    .name("some name"),
                            ]),
                    ),
                ),
            ),
        ),
        wire::json(
            "POST /conversations/{id}/parts",
            || ManageConversation::new(
                "id-1",
                ManageConversationRequest::Close(
                    CloseConversationRequest::new("admin_id-1").body("some body"),
                ),
            ),
        ),
        wire::json(
            "GET /conversations/{id}/handling_events",
            || ListHandlingEvents::new("id-1"),
        ),
        wire::json(
            "GET /conversations/{id}/side_conversations",
            || ListSideConversations::new("id-1").page(1).per_page(1),
        ),
        wire::json(
            "POST /conversations/{id}/merge",
            || MergeConversation::new("id-1", MergeConversationsRequest::new(1)),
        ),
        wire::json(
            "POST /conversations/{id}/convert",
            || ConvertConversationToTicket::new(
                "1",
                ConvertConversationToTicketRequest::new("ticket_type_id-1")
                    .ticket_state_id("ticket_state_id-1")
                    .attributes([("key", Value::from("anything"))]),
            ),
        ),
        wire::json(
            "GET /conversations/deleted",
            || {
                ListDeletedConversationIds::new()
                    .page(1)
                    .per_page(1)
                    .order(ListDeletedConversationIdsOrder::Asc)
            },
        ),
    ])
}
