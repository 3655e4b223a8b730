// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Content Snippets`.

use intercom_api::model::{Id, Map, Value};
use intercom_api::v2_16::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json(
            "GET /content_snippets",
            || ListContentSnippets::new().page(1).per_page(1),
        ),
        wire::json(
            "POST /content_snippets",
            || CreateContentSnippet::new(
                ContentSnippetCreateRequest::new("some title")
                    .json_blocks([Map::from([("key", Value::from("anything"))])])
                    .body_markdown("some body_markdown")
                    .locale("some locale")
                    .audience_ids([Id::from(1)])
                    .ai_chatbot_availability(true)
                    .ai_copilot_availability(true)
                    .ai_sales_agent_availability(true),
            ),
        ),
        wire::json("GET /content_snippets/{id}", || GetContentSnippet::new("id-1")),
        wire::json(
            "PUT /content_snippets/{id}",
            || UpdateContentSnippet::new(
                "id-1",
                ContentSnippetUpdateRequest::new()
                    .title("some title")
                    .json_blocks([Map::from([("key", Value::from("anything"))])])
                    .body_markdown("some body_markdown")
                    .locale("some locale")
                    .audience_ids([Id::from(1)])
                    .ai_chatbot_availability(true)
                    .ai_copilot_availability(true)
                    .ai_sales_agent_availability(true),
            ),
        ),
        wire::empty(
            "DELETE /content_snippets/{id}",
            || DeleteContentSnippet::new("id-1"),
        ),
        wire::json(
            "POST /content_snippets/{content_snippet_id}/tags",
            || AttachTagToContentSnippet::new(
                "content_snippet_id-1",
                AttachTagToContentSnippetRequest::new("id-1").admin_id("admin_id-1"),
            ),
        ),
        wire::json(
            "DELETE /content_snippets/{content_snippet_id}/tags/{id}",
            || DetachTagFromContentSnippet::new("content_snippet_id-1", "id-1"),
        ),
    ])
}
