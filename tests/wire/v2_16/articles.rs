// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Articles`.

use intercom_api::model::Id;
use intercom_api::v2_16::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json("GET /articles", || ListArticles::new().page(1).per_page(1)),
        wire::json(
            "POST /articles",
            || CreateArticle::new(
                CreateArticleRequest::new("some title", 1)
                    .description("some description")
                    .body("some body")
                    .body_markdown("some body_markdown")
                    .state(CreateArticleRequestState::Published)
                    .parent_id(1)
                    .parent_type(CreateArticleRequestParentType::Collection)
                    .translated_content(
                        ArticleTranslatedContent::new()
                            .ar(
                                ArticleContent::new()
                                    .title("some title")
                                    .description("some description")
                                    .body("some body")
                                    .body_markdown("some body_markdown")
                                    .author_id(1)
                                    .state(ArticleContentState::Published)
                                    .created_at(1)
                                    .updated_at(1)
                                    .has_unpublished_changes(true)
                                    .draft_updated_at(1)
                                    .url("some url")
                                    .audience_ids([Id::from(1)])
                                    .ai_chatbot_availability(true)
                                    .ai_copilot_availability(true)
                                    .ai_sales_agent_availability(true),
                            )
                            .bg(ArticleContent::new())
                            .bs(ArticleContent::new())
                            .ca(ArticleContent::new())
                            .cs(ArticleContent::new())
                            .da(ArticleContent::new())
                            .de(ArticleContent::new())
                            .el(ArticleContent::new())
                            .en(ArticleContent::new())
                            .es(ArticleContent::new())
                            .et(ArticleContent::new())
                            .fi(ArticleContent::new())
                            .fr(ArticleContent::new())
                            .he(ArticleContent::new())
                            .hr(ArticleContent::new())
                            .hu(ArticleContent::new())
                            .id(ArticleContent::new())
                            .it(ArticleContent::new())
                            .ja(ArticleContent::new())
                            .ko(ArticleContent::new())
                            .lt(ArticleContent::new())
                            .lv(ArticleContent::new())
                            .mn(ArticleContent::new())
                            .nb(ArticleContent::new())
                            .nl(ArticleContent::new())
                            .pl(ArticleContent::new())
                            .pt(ArticleContent::new())
                            .ro(ArticleContent::new())
                            .ru(ArticleContent::new())
                            .sl(ArticleContent::new())
                            .sr(ArticleContent::new())
                            .sv(ArticleContent::new())
                            .tr(ArticleContent::new())
                            .vi(ArticleContent::new())
                            .pt_br(ArticleContent::new())
                            .zh_cn(ArticleContent::new())
                            .zh_tw(ArticleContent::new()),
                    )
                    .audience_ids([Id::from(1)])
                    .ai_chatbot_availability(true)
                    .ai_copilot_availability(true)
                    .ai_sales_agent_availability(true)
                    .scheduled_publish_at("2024-02-29T12:30:00Z")
                    .scheduled_unpublish_at("2024-02-29T12:30:00Z"),
            ),
        ),
        wire::json("GET /articles/{article_id}", || RetrieveArticle::new("1")),
        wire::json(
            "PUT /articles/{article_id}",
            || UpdateArticle::new(
                "1",
                UpdateArticleRequest::new()
                    .title("some title")
                    .description("some description")
                    .body("some body")
                    .body_markdown("some body_markdown")
                    .author_id(1)
                    .state(UpdateArticleRequestState::Published)
                    .parent_id("parent_id-1")
                    .parent_type(UpdateArticleRequestParentType::Collection)
                    .translated_content(ArticleTranslatedContent::new())
                    .audience_ids([Id::from(1)])
                    .ai_chatbot_availability(true)
                    .ai_copilot_availability(true)
                    .ai_sales_agent_availability(true)
                    .scheduled_publish_at("2024-02-29T12:30:00Z")
                    .scheduled_unpublish_at("2024-02-29T12:30:00Z"),
            ),
        ),
        wire::json("DELETE /articles/{article_id}", || DeleteArticle::new("1")),
        wire::json("GET /articles/{id}/draft", || RetrieveArticleDraft::new("1")),
        wire::json(
            "PUT /articles/{id}/draft",
            || StageArticleDraft::new(
                "1",
                UpdateArticleRequest::new()
                    .title("some title")
                    .description("some description")
                    .body("some body")
                    .body_markdown("some body_markdown")
                    .author_id(1)
                    .state(UpdateArticleRequestState::Published)
                    .parent_id("parent_id-1")
                    .parent_type(UpdateArticleRequestParentType::Collection)
                    .translated_content(ArticleTranslatedContent::new())
                    .audience_ids([Id::from(1)])
                    .ai_chatbot_availability(true)
                    .ai_copilot_availability(true)
                    .ai_sales_agent_availability(true)
                    .scheduled_publish_at("2024-02-29T12:30:00Z")
                    .scheduled_unpublish_at("2024-02-29T12:30:00Z"),
            ),
        ),
        wire::json(
            "POST /articles/{id}/draft/publish",
            || {
                PublishArticleDraft::new("1")
                    .body(
                        PublishArticleDraftRequest::new()
                            .locales([String::from("some locales")]),
                    )
            },
        ),
        wire::json(
            "POST /articles/{article_id}/tags",
            || AttachTagToArticle::new(
                "1",
                AttachTagToArticleRequest::new("id-1").admin_id("admin_id-1"),
            ),
        ),
        wire::json(
            "DELETE /articles/{article_id}/tags/{id}",
            || DetachTagFromArticle::new("1", "id-1"),
        ),
        wire::json(
            "GET /articles/{article_id}/versions",
            || ListArticleVersions::new("1").page(1).per_page(1).locale("locale-1"),
        ),
        wire::json(
            "GET /articles/{article_id}/versions/{id}",
            || RetrieveArticleVersion::new("1", "id-1").locale("locale-1"),
        ),
        wire::json(
            "GET /articles/search",
            || {
                SearchArticles::new()
                    .phrase("phrase-1")
                    .state(SearchArticlesState::Published)
                    .help_center_id(1)
                    .highlight(true)
                    .page(1)
                    .per_page(1)
            },
        ),
    ])
}
