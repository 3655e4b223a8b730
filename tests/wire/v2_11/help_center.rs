// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Help Center`.

use intercom_api::v2_11::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json(
            "GET /help_center/collections",
            || ListAllCollections::new().page(1).per_page(1),
        ),
        wire::json(
            "POST /help_center/collections",
            || CreateCollection::new(
                CreateCollectionRequest::new("some name")
                    .description("some description")
                    .translated_content(
                        GroupTranslatedContent::new()
                            .ar(GroupContent::new("some name", "some description"))
                            .bg(GroupContent::new("some name", "some description"))
                            .bs(GroupContent::new("some name", "some description"))
                            .ca(GroupContent::new("some name", "some description"))
                            .cs(GroupContent::new("some name", "some description"))
                            .da(GroupContent::new("some name", "some description"))
                            .de(GroupContent::new("some name", "some description"))
                            .el(GroupContent::new("some name", "some description"))
                            .en(GroupContent::new("some name", "some description"))
                            .es(GroupContent::new("some name", "some description"))
                            .et(GroupContent::new("some name", "some description"))
                            .fi(GroupContent::new("some name", "some description"))
                            .fr(GroupContent::new("some name", "some description"))
                            .he(GroupContent::new("some name", "some description"))
                            .hr(GroupContent::new("some name", "some description"))
                            .hu(GroupContent::new("some name", "some description"))
                            .id(GroupContent::new("some name", "some description"))
                            .it(GroupContent::new("some name", "some description"))
                            .ja(GroupContent::new("some name", "some description"))
                            .ko(GroupContent::new("some name", "some description"))
                            .lt(GroupContent::new("some name", "some description"))
                            .lv(GroupContent::new("some name", "some description"))
                            .mn(GroupContent::new("some name", "some description"))
                            .nb(GroupContent::new("some name", "some description"))
                            .nl(GroupContent::new("some name", "some description"))
                            .pl(GroupContent::new("some name", "some description"))
                            .pt(GroupContent::new("some name", "some description"))
                            .ro(GroupContent::new("some name", "some description"))
                            .ru(GroupContent::new("some name", "some description"))
                            .sl(GroupContent::new("some name", "some description"))
                            .sr(GroupContent::new("some name", "some description"))
                            .sv(GroupContent::new("some name", "some description"))
                            .tr(GroupContent::new("some name", "some description"))
                            .vi(GroupContent::new("some name", "some description"))
                            .pt_br(GroupContent::new("some name", "some description"))
                            .zh_cn(GroupContent::new("some name", "some description"))
                            .zh_tw(GroupContent::new("some name", "some description")),
                    )
                    .parent_id("parent_id-1")
                    .help_center_id(1),
            ),
        ),
        wire::json(
            "GET /help_center/collections/{collection_id}",
            || RetrieveCollection::new("collection_id-1"),
        ),
        wire::json(
            "PUT /help_center/collections/{collection_id}",
            || UpdateCollection::new(
                "collection_id-1",
                UpdateCollectionRequest::new()
                    .name("some name")
                    .description("some description")
                    .translated_content(GroupTranslatedContent::new())
                    .parent_id("parent_id-1"),
            ),
        ),
        wire::json(
            "DELETE /help_center/collections/{collection_id}",
            || DeleteCollection::new("collection_id-1"),
        ),
        wire::json(
            "GET /help_center/help_centers/{help_center_id}",
            || RetrieveHelpCenter::new("help_center_id-1"),
        ),
        wire::json(
            "GET /help_center/help_centers",
            || ListHelpCenters::new().page(1).per_page(1),
        ),
    ])
}
