// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::unstable::*;
use intercom_tests::wire::Wire;

/// `POST /content/bulk_actions`
pub(crate) fn bulk_content_actions(wire: &Wire) {
    let call = BulkContentActions::new(
        ContentBulkActionRequest::new(
                ContentBulkActionRequestAction::Publish,
                vec![
                    ContentBulkActionRequestContentId::new(ContentBulkActionRequestContentIdType::Article,
                    "id-1")
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
                    .add_segment_ids(vec![1i64])
                    .remove_segment_ids(vec![1i64])
                    .remove_all(true),
            )
            .tags(
                ContentBulkActionRequestTags::new()
                    .add_tag_ids(vec![1i64])
                    .remove_tag_ids(vec![1i64]),
            ),
    );
    wire.sends(call, "POST", "/content/bulk_actions")
        .body(
            r#"{"action":"publish","content_ids":[{"type":"article","id":"id-1"}],"availability":{"ai_agent":true,"copilot":true,"sales_agent":true},"audience":{"add_segment_ids":[1],"remove_segment_ids":[1],"remove_all":true},"tags":{"add_tag_ids":[1],"remove_tag_ids":[1]}}"#,
        )
        .reads(202, r#"{"type":"some type","status":"some status"}"#);
}

/// `GET /content/search`
pub(crate) fn search_content(wire: &Wire) {
    let call = SearchContent::new()
        .query("some query")
        .page(1i64)
        .per_page(1i64)
        .states(vec![SearchContentState::Published])
        .locales(vec![String::from("some locales")])
        .tag_ids(vec![1i64])
        .tag_operator(SearchContentTagOperator::In)
        .any_tag_ids(vec![1i64])
        .folder_ids(vec![1i64])
        .folder_entity_type("some folder_entity_type")
        .content_types(vec![SearchContentContentType::Snippet])
        .copilot_state(SearchContentCopilotState::On)
        .fin_service_state(SearchContentFinServiceState::On)
        .fin_sales_state(SearchContentFinSalesState::On)
        .created_by_ids(vec![1i64])
        .last_updated_by_ids(vec![1i64])
        .created_at_after(1i64)
        .created_at_before(1i64)
        .updated_at_after(1i64)
        .updated_at_before(1i64);
    wire.sends(call, "GET", "/content/search")
        .query(
            &[
                ("query", "some query"),
                ("page", "1"),
                ("per_page", "1"),
                ("states", "published"),
                ("locales", "some locales"),
                ("tag_ids", "1"),
                ("tag_operator", "IN"),
                ("any_tag_ids", "1"),
                ("folder_ids", "1"),
                ("folder_entity_type", "some folder_entity_type"),
                ("content_types", "snippet"),
                ("copilot_state", "on"),
                ("fin_service_state", "on"),
                ("fin_sales_state", "on"),
                ("created_by_ids", "1"),
                ("last_updated_by_ids", "1"),
                ("created_at_after", "1"),
                ("created_at_before", "1"),
                ("updated_at_after", "1"),
                ("updated_at_before", "1"),
            ],
        )
        .reads(
            200,
            r#"{"type":"list","total_count":1,"pages":{"type":"pages","page":1,"per_page":1,"total_pages":1},"data":[{"type":"article","id":"id-1","title":"some title","contents":[{"type":"article_content","id":"id-1","title":"some title","locale":"some locale"}]}]}"#,
        );
}
