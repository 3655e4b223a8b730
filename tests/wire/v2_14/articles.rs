// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Articles`.

use intercom_api::v2_14::*;
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
                                    .author_id(1)
                                    .state(ArticleContentState::Published)
                                    .created_at(1)
                                    .updated_at(1)
                                    .url("some url"),
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
                    ),
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
                    .author_id(1)
                    .state(UpdateArticleRequestState::Published)
                    .parent_id("parent_id-1")
                    .parent_type(UpdateArticleRequestParentType::Collection)
                    .translated_content(ArticleTranslatedContent::new()),
            ),
        ),
        wire::json("DELETE /articles/{article_id}", || DeleteArticle::new("1")),
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
