// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::unstable::*;
use intercom_tests::wire::Wire;

/// `GET /ai/content_import_sources`
pub(crate) fn list_content_import_sources(wire: &Wire) {
    let call = ListContentImportSources::new().page(1i64).per_page(1i64);
    wire.sends(call, "GET", "/ai/content_import_sources")
        .query(&[("page", "1"), ("per_page", "1")])
        .reads(
            200,
            r#"{"type":"list","pages":{"type":"pages","page":1,"per_page":1,"total_pages":1},"total_count":1,"data":[{"type":"content_import_source","id":1,"last_synced_at":1700000000,"sync_behavior":"api","status":"active","url":"some url","created_at":1700000000,"updated_at":1700000000,"audience_ids":[1]}]}"#,
        );
}

/// `POST /ai/content_import_sources`
pub(crate) fn create_content_import_source(wire: &Wire) {
    let call = CreateContentImportSource::new(
        CreateContentImportSourceRequest::new("some url")
            .status(CreateContentImportSourceRequestStatus::Active)
            .audience_ids(CreateContentImportSourceRequestAudienceIds::Integer(1i64)),
    );
    wire.sends(call, "POST", "/ai/content_import_sources")
        .body(
            r#"{"sync_behavior":"api","status":"active","url":"some url","audience_ids":1}"#,
        )
        .reads(
            200,
            r#"{"type":"content_import_source","id":1,"last_synced_at":1700000000,"sync_behavior":"api","status":"active","url":"some url","created_at":1700000000,"updated_at":1700000000,"audience_ids":[1]}"#,
        );
}

/// `GET /ai/content_import_sources/{id}`
pub(crate) fn get_content_import_source(wire: &Wire) {
    let call = GetContentImportSource::new("id-1");
    wire.sends(call, "GET", "/ai/content_import_sources/id-1")
        .reads(
            200,
            r#"{"type":"content_import_source","id":1,"last_synced_at":1700000000,"sync_behavior":"api","status":"active","url":"some url","created_at":1700000000,"updated_at":1700000000,"audience_ids":[1]}"#,
        );
}

/// `PUT /ai/content_import_sources/{id}`
pub(crate) fn update_content_import_source(wire: &Wire) {
    let call = UpdateContentImportSource::new(
        "id-1",
        UpdateContentImportSourceRequest::new(
                UpdateContentImportSourceRequestSyncBehavior::Api,
                "some url",
            )
            .status(UpdateContentImportSourceRequestStatus::Active)
            .audience_ids(UpdateContentImportSourceRequestAudienceIds::Integer(1i64))
            .apply_audience_to_existing_content(true),
    );
    wire.sends(call, "PUT", "/ai/content_import_sources/id-1")
        .body(
            r#"{"sync_behavior":"api","status":"active","url":"some url","audience_ids":1,"apply_audience_to_existing_content":true}"#,
        )
        .reads(
            200,
            r#"{"type":"content_import_source","id":1,"last_synced_at":1700000000,"sync_behavior":"api","status":"active","url":"some url","created_at":1700000000,"updated_at":1700000000,"audience_ids":[1]}"#,
        );
}

/// `DELETE /ai/content_import_sources/{id}`
pub(crate) fn delete_content_import_source(wire: &Wire) {
    let call = DeleteContentImportSource::new("id-1");
    wire.sends(call, "DELETE", "/ai/content_import_sources/id-1").reads_nothing(204);
}

/// `GET /ai/external_pages`
pub(crate) fn list_external_pages(wire: &Wire) {
    let call = ListExternalPages::new().page(1i64).per_page(1i64);
    wire.sends(call, "GET", "/ai/external_pages")
        .query(&[("page", "1"), ("per_page", "1")])
        .reads(
            200,
            r#"{"type":"list","pages":{"type":"pages","page":1,"per_page":1,"total_pages":1},"total_count":1,"data":[{"type":"external_page","id":"id-1","title":"some title","html":"some html","url":"some url","ai_agent_availability":true,"ai_copilot_availability":true,"ai_sales_agent_availability":true,"fin_availability":true,"locale":"en","source_id":1,"external_id":"external_id-1","created_at":1700000000,"updated_at":1700000000,"last_ingested_at":1700000000}]}"#,
        );
}

/// `POST /ai/external_pages`
pub(crate) fn create_external_page(wire: &Wire) {
    let call = CreateExternalPage::new(
        CreateExternalPageRequest::new("some title", "some html", 1i64, "external_id-1")
            .url("some url")
            .ai_agent_availability(true)
            .ai_copilot_availability(true)
            .ai_sales_agent_availability(true),
    );
    wire.sends(call, "POST", "/ai/external_pages")
        .body(
            r#"{"title":"some title","html":"some html","url":"some url","ai_agent_availability":true,"ai_copilot_availability":true,"ai_sales_agent_availability":true,"locale":"en","source_id":1,"external_id":"external_id-1"}"#,
        )
        .reads(
            200,
            r#"{"type":"external_page","id":"id-1","title":"some title","html":"some html","url":"some url","ai_agent_availability":true,"ai_copilot_availability":true,"ai_sales_agent_availability":true,"fin_availability":true,"locale":"en","source_id":1,"external_id":"external_id-1","created_at":1700000000,"updated_at":1700000000,"last_ingested_at":1700000000}"#,
        );
}

/// `GET /ai/external_pages/{id}`
pub(crate) fn get_external_page(wire: &Wire) {
    let call = GetExternalPage::new("id-1");
    wire.sends(call, "GET", "/ai/external_pages/id-1")
        .reads(
            200,
            r#"{"type":"external_page","id":"id-1","title":"some title","html":"some html","url":"some url","ai_agent_availability":true,"ai_copilot_availability":true,"ai_sales_agent_availability":true,"fin_availability":true,"locale":"en","source_id":1,"external_id":"external_id-1","created_at":1700000000,"updated_at":1700000000,"last_ingested_at":1700000000}"#,
        );
}

/// `PUT /ai/external_pages/{id}`
pub(crate) fn update_external_page(wire: &Wire) {
    let call = UpdateExternalPage::new(
        "id-1",
        UpdateExternalPageRequest::new("some title", "some html", "some url", 1i64)
            .ai_agent_availability(true)
            .ai_copilot_availability(true)
            .ai_sales_agent_availability(true)
            .fin_availability(true)
            .external_id("external_id-1"),
    );
    wire.sends(call, "PUT", "/ai/external_pages/id-1")
        .body(
            r#"{"title":"some title","html":"some html","url":"some url","ai_agent_availability":true,"ai_copilot_availability":true,"ai_sales_agent_availability":true,"fin_availability":true,"locale":"en","source_id":1,"external_id":"external_id-1"}"#,
        )
        .reads(
            200,
            r#"{"type":"external_page","id":"id-1","title":"some title","html":"some html","url":"some url","ai_agent_availability":true,"ai_copilot_availability":true,"ai_sales_agent_availability":true,"fin_availability":true,"locale":"en","source_id":1,"external_id":"external_id-1","created_at":1700000000,"updated_at":1700000000,"last_ingested_at":1700000000}"#,
        );
}

/// `DELETE /ai/external_pages/{id}`
pub(crate) fn delete_external_page(wire: &Wire) {
    let call = DeleteExternalPage::new("id-1");
    wire.sends(call, "DELETE", "/ai/external_pages/id-1")
        .reads(
            200,
            r#"{"type":"external_page","id":"id-1","title":"some title","html":"some html","url":"some url","ai_agent_availability":true,"ai_copilot_availability":true,"ai_sales_agent_availability":true,"fin_availability":true,"locale":"en","source_id":1,"external_id":"external_id-1","created_at":1700000000,"updated_at":1700000000,"last_ingested_at":1700000000}"#,
        );
}
