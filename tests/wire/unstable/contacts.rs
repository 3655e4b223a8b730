// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Contacts`.

use intercom_api::model::Value;
use intercom_api::unstable::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json(
            "GET /contacts/{id}/companies",
            || ListCompaniesForAContact::new("id-1").page(1).per_page(1),
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
        wire::json(
            "GET /contacts/{id}",
            || ShowContact::new("id-1").include_merge_history(true),
        ),
        wire::json(
            "PUT /contacts/{id}",
            || {
                UpdateContact::new(
                        "id-1",
                        UpdateContactRequest::new()
                            .role(UpdateContactRequestRole::User)
                            .external_id("external_id-1")
                            .email("some email")
                            .email_verified(true)
                            .phone("some phone")
                            .name("some name")
                            .avatar("some avatar")
                            .signed_up_at(1)
                            .last_seen_at(1)
                            .owner_id("owner_id-1")
                            .unsubscribed_from_emails(true)
                            .language_override("some language_override")
                            .custom_attributes([("key", Value::from("anything"))]),
                    )
                    .include_merge_history(true)
            },
        ),
        wire::json("DELETE /contacts/{id}", || DeleteContact::new("id-1")),
        wire::json(
            "POST /contacts/merge",
            || {
                MergeContact::new(
                        MergeContactsRequest::new("some from", "some into")
                            .skip_duplicate_validation(true),
                    )
                    .include_merge_history(true)
            },
        ),
        wire::json(
            "POST /contacts/merge/preview",
            || PreviewMergeContact::new(
                MergePreviewRequest::new("some from", "some into")
                    .skip_duplicate_validation(true),
            ),
        ),
        wire::json(
            "POST /contacts/search",
            || {
                SearchContacts::new(
                        ContactSearchRequest::new(
                                ContactSearchRequestQuery::Single(
                                    SingleFilterSearchRequest::new(
                                        "some field",
                                        SingleFilterSearchRequestOperator::Equals,
                                        "anything",
                                    ),
                                ),
                            )
                            .pagination(StartingAfterPaging::new())
                            .sort(
                                ContactSearchRequestSort::new()
                                    .field("some field")
                                    .order(ContactSearchRequestSortOrder::Ascending),
                            ),
                    )
                    .include_merge_history(true)
            },
        ),
        wire::json(
            "GET /contacts/activities",
            || {
                ListContactActivities::new()
                    .per_page(1)
                    .starting_after("starting_after-1")
            },
        ),
        wire::json(
            "GET /contacts",
            || {
                ListContacts::new()
                    .include_merge_history(true)
                    .page(1)
                    .per_page(1)
                    .starting_after("starting_after-1")
            },
        ),
        wire::json(
            "POST /contacts",
            || CreateContact::new(
                CreateContactRequest::new()
                    .role(CreateContactRequestRole::User)
                    .external_id("external_id-1")
                    .email("some email")
                    .email_verified(true)
                    .phone("some phone")
                    .name("some name")
                    .avatar("some avatar")
                    .signed_up_at(1)
                    .last_seen_at(1)
                    .owner_id("owner_id-1")
                    .unsubscribed_from_emails(true)
                    .language_override("some language_override")
                    .custom_attributes([("key", Value::from("anything"))]),
            ),
        ),
        wire::json(
            "GET /contacts/find_by_external_id/{external_id}",
            || ShowContactByExternalId::new("external_id-1").include_merge_history(true),
        ),
        wire::json("POST /contacts/{id}/archive", || ArchiveContact::new("id-1")),
        wire::json("POST /contacts/{id}/unarchive", || UnarchiveContact::new("id-1")),
        wire::json("POST /contacts/{id}/block", || BlockContact::new("id-1")),
        wire::json(
            "GET /contacts/{id}/merge_history",
            || {
                ListContactMergeHistory::new("id-1")
                    .cursor("cursor-1")
                    .per_page(1)
                    .order(ListContactMergeHistoryOrder::Asc)
            },
        ),
        wire::json(
            "PUT /contacts/bulk",
            || BulkUpdateContacts::new(
                BulkUpdateContactsRequest::new([
                        BulkUpdateContactsRequestContact::new("id-1")
                            .external_id("external_id-1")
                            .email("some email")
                            .name("some name")
                            .phone("some phone")
                            .avatar("some avatar")
                            .owner_id("owner_id-1")
                            .unsubscribed_from_emails(true)
                            .language_override("some language_override")
                            .custom_attributes([("key", Value::from("anything"))])
                            .companies([
                                BulkUpdateContactsRequestContactCompany::new("company_id-1")
                                    .name("some name")
                                    .remove(true),
                            ])
                            .tags(
                                BulkUpdateContactsRequestContactTags::new()
                                    .add([
                                        BulkUpdateContactsRequestContactTagsAddItem::new("id-1"),
                                    ])
                                    .remove([
                                        BulkUpdateContactsRequestContactTagsRemoveItem::new("id-1"),
                                    ]),
                            ),
                    ])
                    .job(BulkUpdateContactsRequestJob::new("id-1")),
            ),
        ),
        wire::json(
            "POST /contacts/bulk",
            || BulkCreateContacts::new(
                BulkCreateContactsRequest::new([
                        BulkCreateContactsRequestContact::new()
                            .external_id("external_id-1")
                            .email("some email")
                            .name("some name")
                            .role(BulkCreateContactsRequestContactRole::User)
                            .phone("some phone")
                            .avatar("some avatar")
                            .language_override("some language_override")
                            .custom_attributes([("key", Value::from("anything"))])
                            .signed_up_at(1)
                            .last_seen_at(1)
                            .owner_id("owner_id-1")
                            .unsubscribed_from_emails(true)
                            .companies([
                                BulkCreateContactsRequestContactCompany::new("company_id-1")
                                    .name("some name"),
                            ])
                            .tags(
                                BulkCreateContactsRequestContactTags::new()
                                    .add([
                                        BulkCreateContactsRequestContactTagsAddItem::new("id-1"),
                                    ]),
                            ),
                    ])
                    .job(BulkCreateContactsRequestJob::new("id-1")),
            ),
        ),
        wire::json(
            "POST /contacts/bulk/delete",
            || BulkDeleteContacts::new(
                BulkDeleteContactsRequest::new([
                        BulkDeleteContactsRequestContact::new("id-1"),
                    ])
                    .job(BulkDeleteContactsRequestJob::new("id-1")),
            ),
        ),
        wire::json("GET /contacts/bulk/{id}", || ShowBulkUpdateContactsJob::new("id-1")),
    ])
}
