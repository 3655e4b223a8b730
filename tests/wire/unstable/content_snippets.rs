// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::model::{Map, Value};
use intercom_api::unstable::*;
use intercom_tests::wire::Wire;

/// `GET /content_snippets`
pub(crate) fn list_content_snippets(wire: &Wire) {
    let call = ListContentSnippets::new().page(1i64).per_page(1i64);
    wire.sends(call, "GET", "/content_snippets")
        .query(&[("page", "1"), ("per_page", "1")])
        .reads(
            200,
            r#"{"type":"list","data":[{"type":"some type","id":"id-1","title":"some title","locale":"some locale","json_blocks":[{"key":"anything"}],"body_markdown":"some body_markdown","chatbot_availability":1,"copilot_availability":1,"ai_chatbot_availability":true,"ai_copilot_availability":true,"ai_sales_agent_availability":true,"created_at":1700000000,"updated_at":1700000000,"audience_ids":[1]}],"total_count":1,"page":1,"per_page":1,"total_pages":1}"#,
        );
}

/// `POST /content_snippets`
pub(crate) fn create_content_snippet(wire: &Wire) {
    let call = CreateContentSnippet::new(
        ContentSnippetCreateRequest::new("some title")
            .json_blocks(vec![Map::from([("key", Value::from("anything"))])])
            .body_markdown("some body_markdown")
            .locale("some locale")
            .audience_ids(vec![1i64])
            .ai_chatbot_availability(true)
            .ai_copilot_availability(true)
            .ai_sales_agent_availability(true),
    );
    wire.sends(call, "POST", "/content_snippets")
        .body(
            r#"{"title":"some title","json_blocks":[{"key":"anything"}],"body_markdown":"some body_markdown","locale":"some locale","audience_ids":[1],"ai_chatbot_availability":true,"ai_copilot_availability":true,"ai_sales_agent_availability":true}"#,
        )
        .reads(
            201,
            r#"{"type":"some type","id":"id-1","title":"some title","locale":"some locale","json_blocks":[{"key":"anything"}],"body_markdown":"some body_markdown","chatbot_availability":1,"copilot_availability":1,"ai_chatbot_availability":true,"ai_copilot_availability":true,"ai_sales_agent_availability":true,"created_at":1700000000,"updated_at":1700000000,"audience_ids":[1]}"#,
        );
}

/// `GET /content_snippets/{id}`
pub(crate) fn get_content_snippet(wire: &Wire) {
    let call = GetContentSnippet::new("id-1");
    wire.sends(call, "GET", "/content_snippets/id-1")
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","title":"some title","locale":"some locale","json_blocks":[{"key":"anything"}],"body_markdown":"some body_markdown","chatbot_availability":1,"copilot_availability":1,"ai_chatbot_availability":true,"ai_copilot_availability":true,"ai_sales_agent_availability":true,"created_at":1700000000,"updated_at":1700000000,"audience_ids":[1]}"#,
        );
}

/// `PUT /content_snippets/{id}`
pub(crate) fn update_content_snippet(wire: &Wire) {
    let call = UpdateContentSnippet::new(
        "id-1",
        ContentSnippetUpdateRequest::new()
            .title("some title")
            .json_blocks(vec![Map::from([("key", Value::from("anything"))])])
            .body_markdown("some body_markdown")
            .locale("some locale")
            .audience_ids(vec![1i64])
            .ai_chatbot_availability(true)
            .ai_copilot_availability(true)
            .ai_sales_agent_availability(true),
    );
    wire.sends(call, "PUT", "/content_snippets/id-1")
        .body(
            r#"{"title":"some title","json_blocks":[{"key":"anything"}],"body_markdown":"some body_markdown","locale":"some locale","audience_ids":[1],"ai_chatbot_availability":true,"ai_copilot_availability":true,"ai_sales_agent_availability":true}"#,
        )
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","title":"some title","locale":"some locale","json_blocks":[{"key":"anything"}],"body_markdown":"some body_markdown","chatbot_availability":1,"copilot_availability":1,"ai_chatbot_availability":true,"ai_copilot_availability":true,"ai_sales_agent_availability":true,"created_at":1700000000,"updated_at":1700000000,"audience_ids":[1]}"#,
        );
}

/// `DELETE /content_snippets/{id}`
pub(crate) fn delete_content_snippet(wire: &Wire) {
    let call = DeleteContentSnippet::new("id-1");
    wire.sends(call, "DELETE", "/content_snippets/id-1").reads_nothing(204);
}

/// `POST /content_snippets/{content_snippet_id}/tags`
pub(crate) fn attach_tag_to_content_snippet(wire: &Wire) {
    let call = AttachTagToContentSnippet::new(
        "content_snippet_id-1",
        AttachTagToContentSnippetBody::new("id-1").admin_id("admin_id-1"),
    );
    wire.sends(call, "POST", "/content_snippets/content_snippet_id-1/tags")
        .body(r#"{"id":"id-1","admin_id":"admin_id-1"}"#)
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","name":"some name","applied_at":1700000000,"applied_by":{"type":"some type","id":"id-1"}}"#,
        );
}

/// `DELETE /content_snippets/{content_snippet_id}/tags/{id}`
pub(crate) fn detach_tag_from_content_snippet(wire: &Wire) {
    let call = DetachTagFromContentSnippet::new("content_snippet_id-1", "id-1");
    wire.sends(call, "DELETE", "/content_snippets/content_snippet_id-1/tags/id-1")
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","name":"some name","applied_at":1700000000,"applied_by":{"type":"some type","id":"id-1"}}"#,
        );
}
