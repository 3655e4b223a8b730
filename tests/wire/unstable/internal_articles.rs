// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Internal Articles`.

use intercom_api::model::Id;
use intercom_api::unstable::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json(
            "GET /internal_articles",
            || ListInternalArticles::new().page(1).per_page(1),
        ),
        wire::json(
            "POST /internal_articles",
            || CreateInternalArticle::new(
                CreateInternalArticleRequest::new("some title", 1, 1)
                    .body("some body")
                    .body_markdown("some body_markdown")
                    .folder_id(1)
                    .audience_ids([Id::from(1)])
                    .ai_chatbot_availability(true)
                    .ai_copilot_availability(true)
                    .ai_sales_agent_availability(true)
                    .locale("some locale"),
            ),
        ),
        wire::json("GET /internal_articles/{id}", || RetrieveInternalArticle::new("1")),
        wire::json(
            "PUT /internal_articles/{id}",
            || UpdateInternalArticle::new(
                "1",
                UpdateInternalArticleRequest::new()
                    .title("some title")
                    .body("some body")
                    .body_markdown("some body_markdown")
                    .author_id(1)
                    .owner_id(1)
                    .folder_id(1)
                    .audience_ids([Id::from(1)])
                    .ai_chatbot_availability(true)
                    .ai_copilot_availability(true)
                    .ai_sales_agent_availability(true),
            ),
        ),
        wire::json("DELETE /internal_articles/{id}", || DeleteInternalArticle::new("1")),
        wire::json(
            "POST /internal_articles/{internal_article_id}/tags",
            || AttachTagToInternalArticle::new(
                "1",
                AttachTagToInternalArticleRequest::new("id-1").admin_id("admin_id-1"),
            ),
        ),
        wire::json(
            "DELETE /internal_articles/{internal_article_id}/tags/{id}",
            || DetachTagFromInternalArticle::new("1", "id-1"),
        ),
        wire::json(
            "GET /internal_articles/search",
            || SearchInternalArticles::new().folder_id(1).page(1).per_page(1),
        ),
    ])
}
