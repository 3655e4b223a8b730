// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `AI Content`.

use intercom_api::v2_16::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json(
            "GET /ai/content_import_sources",
            || ListContentImportSources::new().page(1).per_page(1),
        ),
        wire::json(
            "POST /ai/content_import_sources",
            || CreateContentImportSource::new(
                CreateContentImportSourceRequest::new("some url")
                    .status(CreateContentImportSourceRequestStatus::Active)
                    .audience_ids(
                        CreateContentImportSourceRequestAudienceIds::Integer(1),
                    ),
            ),
        ),
        wire::json(
            "GET /ai/content_import_sources/{source_id}",
            || GetContentImportSource::new("source_id-1"),
        ),
        wire::json(
            "PUT /ai/content_import_sources/{source_id}",
            || UpdateContentImportSource::new(
                "source_id-1",
                UpdateContentImportSourceRequest::new(
                        UpdateContentImportSourceRequestSyncBehavior::Api,
                        "some url",
                    )
                    .status(UpdateContentImportSourceRequestStatus::Active)
                    .audience_ids(
                        UpdateContentImportSourceRequestAudienceIds::Integer(1),
                    )
                    .apply_audience_to_existing_content(true),
            ),
        ),
        wire::empty(
            "DELETE /ai/content_import_sources/{source_id}",
            || DeleteContentImportSource::new("source_id-1"),
        ),
        wire::json(
            "GET /ai/external_pages",
            || ListExternalPages::new().page(1).per_page(1),
        ),
        wire::json(
            "POST /ai/external_pages",
            || CreateExternalPage::new(
                CreateExternalPageRequest::new(
                        "some title",
                        "some html",
                        1,
                        "external_id-1",
                    )
                    .url("some url")
                    .ai_agent_availability(true)
                    .ai_copilot_availability(true),
            ),
        ),
        wire::json(
            "GET /ai/external_pages/{page_id}",
            || GetExternalPage::new("page_id-1"),
        ),
        wire::json(
            "PUT /ai/external_pages/{page_id}",
            || UpdateExternalPage::new(
                "page_id-1",
                UpdateExternalPageRequest::new("some title", "some html", "some url", 1)
                    .fin_availability(true)
                    .external_id("external_id-1"),
            ),
        ),
        wire::json(
            "DELETE /ai/external_pages/{page_id}",
            || DeleteExternalPage::new("page_id-1"),
        ),
    ])
}
