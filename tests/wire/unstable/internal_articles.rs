// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::unstable::*;
use intercom_tests::wire::Wire;

/// `GET /internal_articles`
pub(crate) fn list_internal_articles(wire: &Wire) {
    let call = ListInternalArticles::new().page(1i64).per_page(1i64);
    wire.sends(call, "GET", "/internal_articles")
        .query(&[("page", "1"), ("per_page", "1")])
        .reads(
            200,
            r#"{"type":"list","pages":{"type":"pages","page":1,"per_page":1,"total_pages":1},"total_count":1,"data":[{"type":"internal_article","id":"id-1","title":"some title","body":"some body","body_markdown":"some body_markdown","owner_id":1,"author_id":1,"created_at":1700000000,"updated_at":1700000000,"locale":"some locale","folder_id":1,"audience_ids":[1],"ai_chatbot_availability":true,"ai_copilot_availability":true,"ai_sales_agent_availability":true,"tags":{"type":"tag.list"}}]}"#,
        );
}

/// `POST /internal_articles`
pub(crate) fn create_internal_article(wire: &Wire) {
    let call = CreateInternalArticle::new(
        CreateInternalArticleRequest::new("some title", 1i64, 1i64)
            .body("some body")
            .body_markdown("some body_markdown")
            .folder_id(1i64)
            .audience_ids(vec![1i64])
            .ai_chatbot_availability(true)
            .ai_copilot_availability(true)
            .ai_sales_agent_availability(true)
            .locale("some locale"),
    );
    wire.sends(call, "POST", "/internal_articles")
        .body(
            r#"{"title":"some title","body":"some body","body_markdown":"some body_markdown","author_id":1,"owner_id":1,"folder_id":1,"audience_ids":[1],"ai_chatbot_availability":true,"ai_copilot_availability":true,"ai_sales_agent_availability":true,"locale":"some locale"}"#,
        )
        .reads(
            200,
            r#"{"type":"internal_article","id":"id-1","title":"some title","body":"some body","body_markdown":"some body_markdown","owner_id":1,"author_id":1,"created_at":1700000000,"updated_at":1700000000,"locale":"some locale","folder_id":1,"audience_ids":[1],"ai_chatbot_availability":true,"ai_copilot_availability":true,"ai_sales_agent_availability":true,"tags":{"type":"tag.list","tags":[{"type":"some type","id":"id-1","name":"some name","applied_at":1700000000}]}}"#,
        );
}

/// `GET /internal_articles/{id}`
pub(crate) fn retrieve_internal_article(wire: &Wire) {
    let call = RetrieveInternalArticle::new("1");
    wire.sends(call, "GET", "/internal_articles/1")
        .reads(
            200,
            r#"{"type":"internal_article","id":"id-1","title":"some title","body":"some body","body_markdown":"some body_markdown","owner_id":1,"author_id":1,"created_at":1700000000,"updated_at":1700000000,"locale":"some locale","folder_id":1,"audience_ids":[1],"ai_chatbot_availability":true,"ai_copilot_availability":true,"ai_sales_agent_availability":true,"tags":{"type":"tag.list","tags":[{"type":"some type","id":"id-1","name":"some name","applied_at":1700000000}]}}"#,
        );
}

/// `PUT /internal_articles/{id}`
pub(crate) fn update_internal_article(wire: &Wire) {
    let call = UpdateInternalArticle::new(
        "1",
        UpdateInternalArticleRequest::new()
            .title("some title")
            .body("some body")
            .body_markdown("some body_markdown")
            .author_id(1i64)
            .owner_id(1i64)
            .folder_id(1i64)
            .audience_ids(vec![1i64])
            .ai_chatbot_availability(true)
            .ai_copilot_availability(true)
            .ai_sales_agent_availability(true),
    );
    wire.sends(call, "PUT", "/internal_articles/1")
        .body(
            r#"{"title":"some title","body":"some body","body_markdown":"some body_markdown","author_id":1,"owner_id":1,"folder_id":1,"audience_ids":[1],"ai_chatbot_availability":true,"ai_copilot_availability":true,"ai_sales_agent_availability":true}"#,
        )
        .reads(
            200,
            r#"{"type":"internal_article","id":"id-1","title":"some title","body":"some body","body_markdown":"some body_markdown","owner_id":1,"author_id":1,"created_at":1700000000,"updated_at":1700000000,"locale":"some locale","folder_id":1,"audience_ids":[1],"ai_chatbot_availability":true,"ai_copilot_availability":true,"ai_sales_agent_availability":true,"tags":{"type":"tag.list","tags":[{"type":"some type","id":"id-1","name":"some name","applied_at":1700000000}]}}"#,
        );
}

/// `DELETE /internal_articles/{id}`
pub(crate) fn delete_internal_article(wire: &Wire) {
    let call = DeleteInternalArticle::new("1");
    wire.sends(call, "DELETE", "/internal_articles/1")
        .reads(200, r#"{"id":"id-1","object":"internal_article","deleted":true}"#);
}

/// `POST /internal_articles/{internal_article_id}/tags`
pub(crate) fn attach_tag_to_internal_article(wire: &Wire) {
    let call = AttachTagToInternalArticle::new(
        "1",
        AttachTagToInternalArticleBody::new("id-1").admin_id("admin_id-1"),
    );
    wire.sends(call, "POST", "/internal_articles/1/tags")
        .body(r#"{"id":"id-1","admin_id":"admin_id-1"}"#)
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","name":"some name","applied_at":1700000000,"applied_by":{"type":"some type","id":"id-1"}}"#,
        );
}

/// `DELETE /internal_articles/{internal_article_id}/tags/{id}`
pub(crate) fn detach_tag_from_internal_article(wire: &Wire) {
    let call = DetachTagFromInternalArticle::new("1", "id-1");
    wire.sends(call, "DELETE", "/internal_articles/1/tags/id-1")
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","name":"some name","applied_at":1700000000,"applied_by":{"type":"some type","id":"id-1"}}"#,
        );
}

/// `GET /internal_articles/search`
pub(crate) fn search_internal_articles(wire: &Wire) {
    let call = SearchInternalArticles::new().folder_id(1i64).page(1i64).per_page(1i64);
    wire.sends(call, "GET", "/internal_articles/search")
        .query(&[("folder_id", "1"), ("page", "1"), ("per_page", "1")])
        .reads(
            200,
            r#"{"type":"list","total_count":1,"data":{"internal_articles":[{"type":"internal_article","id":"id-1","title":"some title","body":"some body","body_markdown":"some body_markdown","owner_id":1,"author_id":1,"created_at":1700000000,"updated_at":1700000000,"locale":"some locale","folder_id":1,"ai_chatbot_availability":true,"ai_copilot_availability":true,"ai_sales_agent_availability":true}]},"pages":{"type":"pages","page":1,"per_page":1,"total_pages":1}}"#,
        );
}
