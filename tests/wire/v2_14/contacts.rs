// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Contacts`.

use intercom_api::model::Value;
use intercom_api::v2_14::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json(
            "GET /contacts/{contact_id}/companies",
            || ListCompaniesForAContact::new("contact_id-1").page(1).per_page(1),
        ),
        wire::json(
            "GET /contacts/{contact_id}/segments",
            || ListSegmentsForAContact::new("contact_id-1"),
        ),
        wire::json(
            "GET /contacts/{contact_id}/subscriptions",
            || ListSubscriptionsForAContact::new("contact_id-1"),
        ),
        wire::json(
            "GET /contacts/{contact_id}/tags",
            || ListTagsForAContact::new("contact_id-1"),
        ),
        wire::json("GET /contacts/{contact_id}", || ShowContact::new("contact_id-1")),
        wire::json(
            "PUT /contacts/{contact_id}",
            || UpdateContact::new(
                "contact_id-1",
                UpdateContactRequest::new()
                    .role(UpdateContactRequestRole::User)
                    .external_id("external_id-1")
                    .email("some email")
                    .phone("some phone")
                    .name("some name")
                    .avatar("some avatar")
                    .signed_up_at(1)
                    .last_seen_at(1)
                    .owner_id(1)
                    .unsubscribed_from_emails(true)
                    .custom_attributes([("key", Value::from("anything"))]),
            ),
        ),
        wire::json(
            "DELETE /contacts/{contact_id}",
            || DeleteContact::new("contact_id-1"),
        ),
        wire::json(
            "POST /contacts/merge",
            || MergeContact::new(MergeContactsRequest::new("some from", "some into")),
        ),
        wire::json(
            "POST /contacts/search",
            || SearchContacts::new(
                SearchRequest::new(
                        SearchRequestQuery::Single(
                            SingleFilterSearchRequest::new(
                                "some field",
                                SingleFilterSearchRequestOperator::Equals,
                                "anything",
                            ),
                        ),
                    )
                    .pagination(
                        StartingAfterPaging::new()
                            .per_page(1)
                            .starting_after("some starting_after"),
                    ),
            ),
        ),
        wire::json(
            "GET /contacts",
            || ListContacts::new().page(1).per_page(1).starting_after("starting_after-1"),
        ),
        wire::json(
            "POST /contacts",
            || CreateContact::new(
                CreateContactRequest::new()
                    .role(CreateContactRequestRole::User)
                    .external_id("external_id-1")
                    .email("some email")
                    .phone("some phone")
                    .name("some name")
                    .avatar("some avatar")
                    .signed_up_at(1)
                    .last_seen_at(1)
                    .owner_id(1)
                    .unsubscribed_from_emails(true)
                    .custom_attributes([("key", Value::from("anything"))]),
            ),
        ),
        wire::json(
            "GET /contacts/find_by_external_id/{external_id}",
            || ShowContactByExternalId::new("external_id-1"),
        ),
        wire::json(
            "POST /contacts/{contact_id}/archive",
            || ArchiveContact::new("contact_id-1"),
        ),
        wire::json(
            "POST /contacts/{contact_id}/unarchive",
            || UnarchiveContact::new("contact_id-1"),
        ),
        wire::json(
            "POST /contacts/{contact_id}/block",
            || BlockContact::new("contact_id-1"),
        ),
    ])
}
