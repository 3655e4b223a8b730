// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Help Center`.

use intercom_api::v2_9::*;
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
                            .ar(
                                GroupContent::new()
                                    .name("some name")
                                    .description("some description"),
                            )
                            .bg(GroupContent::new())
                            .bs(GroupContent::new())
                            .ca(GroupContent::new())
                            .cs(GroupContent::new())
                            .da(GroupContent::new())
                            .de(GroupContent::new())
                            .el(GroupContent::new())
                            .en(GroupContent::new())
                            .es(GroupContent::new())
                            .et(GroupContent::new())
                            .fi(GroupContent::new())
                            .fr(GroupContent::new())
                            .he(GroupContent::new())
                            .hr(GroupContent::new())
                            .hu(GroupContent::new())
                            .id(GroupContent::new())
                            .it(GroupContent::new())
                            .ja(GroupContent::new())
                            .ko(GroupContent::new())
                            .lt(GroupContent::new())
                            .lv(GroupContent::new())
                            .mn(GroupContent::new())
                            .nb(GroupContent::new())
                            .nl(GroupContent::new())
                            .pl(GroupContent::new())
                            .pt(GroupContent::new())
                            .ro(GroupContent::new())
                            .ru(GroupContent::new())
                            .sl(GroupContent::new())
                            .sr(GroupContent::new())
                            .sv(GroupContent::new())
                            .tr(GroupContent::new())
                            .vi(GroupContent::new())
                            .pt_br(GroupContent::new())
                            .zh_cn(GroupContent::new())
                            .zh_tw(GroupContent::new()),
                    )
                    .help_center_id(1),
            ),
        ),
        wire::json("GET /help_center/collections/{id}", || RetrieveCollection::new("1")),
        wire::json(
            "PUT /help_center/collections/{id}",
            || UpdateCollection::new(
                "1",
                UpdateCollectionRequest::new()
                    .name("some name")
                    .description("some description")
                    .translated_content(GroupTranslatedContent::new()),
            ),
        ),
        wire::json(
            "DELETE /help_center/collections/{id}",
            || DeleteCollection::new("1"),
        ),
        wire::json(
            "GET /help_center/help_centers/{id}",
            || RetrieveHelpCenter::new("1"),
        ),
        wire::json("GET /help_center/help_centers", ListHelpCenters::new),
        wire::json(
            "GET /help_center/sections",
            || ListAllSections::new().page(1).per_page(1),
        ),
        wire::json(
            "POST /help_center/sections",
            || CreateSection::new(
                CreateSectionRequest::new("some name", 1)
                    .translated_content(GroupTranslatedContent::new()),
            ),
        ),
        wire::json("GET /help_center/sections/{id}", || RetrieveSection::new("1")),
        wire::json(
            "PUT /help_center/sections/{id}",
            || UpdateSection::new(
                "1",
                UpdateSectionRequest::new()
                    .name("some name")
                    .parent_id(1)
                    .translated_content(GroupTranslatedContent::new()),
            ),
        ),
        wire::json("DELETE /help_center/sections/{id}", || DeleteSection::new("1")),
    ])
}
