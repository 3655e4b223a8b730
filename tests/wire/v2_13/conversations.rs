// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Conversations`.

use intercom_api::model::Value;
use intercom_api::v2_13::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json(
            "GET /conversations",
            || ListConversations::new().per_page(1).starting_after("starting_after-1"),
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
                    .created_at(1),
            ),
        ),
        wire::json(
            "GET /conversations/{id}",
            || RetrieveConversation::new("1").display_as("display_as-1"),
        ),
        wire::json(
            "PUT /conversations/{id}",
            || {
                UpdateConversation::new(
                        "1",
                        UpdateConversationRequest::new()
                            .read(true)
                            .title("some title")
                            .custom_attributes([
                                (
                                    "key",
                                    CustomAttributesValue::Text(String::from("some value")),
                                ),
                            ]),
                    )
                    .display_as("display_as-1")
            },
        ),
        wire::json("DELETE /conversations/{id}", || DeleteConversation::new("1")),
        wire::json(
            "POST /conversations/search",
            || SearchConversations::new(
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
            ),
        ),
        wire::json(
            "POST /conversations/{id}/reply",
            || ReplyConversation::new(
                "id-1",
                ReplyConversationRequest::Contact(
                    ContactReplyConversationRequest::IntercomUserId(
                        ContactReplyIntercomUserIdRequest::new(
                                "some body",
                                "intercom_user_id-1",
                            )
                            .created_at(1)
                            .attachment_urls([String::from("https://example.com/page")])
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
            "POST /conversations/{id}/customers",
            || AttachContactToConversation::new(
                "id-1",
                AttachContactToConversationRequest::new()
                    .admin_id("admin_id-1")
                    .customer(
                        AttachContactToConversationRequestCustomer::IntercomUserId(
                            AttachContactToConversationRequestIntercomUserId::new(
                                    "intercom_user_id-1",
                                )
                                .customer(
                                    CustomerRequest::IntercomUserId(
                                        CustomerRequestIntercomUserId::new("intercom_user_id-1"),
                                    ),
                                ),
                        ),
                    ),
            ),
        ),
        wire::json(
            "DELETE /conversations/{conversation_id}/customers/{contact_id}",
            || DetachContactFromConversation::new(
                "conversation_id-1",
                "contact_id-1",
                DetachContactFromConversationRequest::new("admin_id-1")
                    .customer(
                        DetachContactFromConversationRequestCustomer::new()
                            .intercom_user_id("intercom_user_id-1")
                            .user_id("user_id-1")
                            .email("some email"),
                    ),
            ),
        ),
        wire::json(
            "POST /conversations/redact",
            || RedactConversation::new(
                RedactConversationRequest::Part(
                    RedactConversationPartRequest::new(
                        "conversation_id-1",
                        "conversation_part_id-1",
                    ),
                ),
            ),
        ),
        wire::json(
            "POST /conversations/{id}/convert",
            || ConvertConversationToTicket::new(
                "1",
                ConvertConversationToTicketRequest::new("ticket_type_id-1")
                    .attributes([("key", Value::from("anything"))]),
            ),
        ),
    ])
}
