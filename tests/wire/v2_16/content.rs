// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Content`.

use intercom_api::model::Id;
use intercom_api::v2_16::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json(
            "POST /content/bulk_actions",
            || BulkContentActions::new(
                ContentBulkActionRequest::new(
                        ContentBulkActionRequestAction::Publish,
                        [
                            ContentBulkActionRequestContentId::new(
                                ContentBulkActionRequestContentIdType::Article,
                                "id-1",
                            ),
                        ],
                    )
                    .availability(
                        ContentBulkActionRequestAvailability::new()
                            .ai_agent(true)
                            .copilot(true)
                            .sales_agent(true),
                    )
                    .audience(
                        ContentBulkActionRequestAudience::new()
                            .add_segment_ids([Id::from(1)])
                            .remove_segment_ids([Id::from(1)])
                            .remove_all(true),
                    )
                    .tags(
                        ContentBulkActionRequestTags::new()
                            .add_tag_ids([Id::from(1)])
                            .remove_tag_ids([Id::from(1)]),
                    ),
            ),
        ),
        wire::json(
            "GET /content/search",
            || {
                SearchContent::new()
                    .query("some query")
                    .page(1)
                    .per_page(1)
                    .states([
                        SearchContentState::Published,
                        SearchContentState::Published,
                    ])
                    .locales([String::from("locales-1"), String::from("locales-2")])
                    .tag_ids([Id::from(1), Id::from(2)])
                    .tag_operator(SearchContentTagOperator::In)
                    .any_tag_ids([Id::from(1), Id::from(2)])
                    .folder_ids([Id::from(1), Id::from(2)])
                    .folder_entity_type("folder")
                    .content_types([
                        SearchContentContentType::Snippet,
                        SearchContentContentType::Snippet,
                    ])
                    .copilot_state(SearchContentCopilotState::On)
                    .fin_service_state(SearchContentFinServiceState::On)
                    .fin_sales_state(SearchContentFinSalesState::On)
                    .created_by_ids([Id::from(1), Id::from(2)])
                    .last_updated_by_ids([Id::from(1), Id::from(2)])
                    .created_at_after(1)
                    .created_at_before(1)
                    .updated_at_after(1)
                    .updated_at_before(1)
            },
        ),
    ])
}
