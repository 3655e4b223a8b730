// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Articles`.

use intercom_api::v2_11::*;
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
                    .parent_type("some parent_type")
                    .translated_content(
                        ArticleTranslatedContent::new()
                            .ar(
                                ArticleContent::new(
                                        "some title",
                                        "some description",
                                        "some body",
                                        1,
                                        ArticleContentState::Published,
                                    )
                                    .created_at(1)
                                    .updated_at(1)
                                    .url("some url"),
                            )
                            .bg(
                                ArticleContent::new(
                                    "some title",
                                    "some description",
                                    "some body",
                                    1,
                                    ArticleContentState::Published,
                                ),
                            )
                            .bs(
                                ArticleContent::new(
                                    "some title",
                                    "some description",
                                    "some body",
                                    1,
                                    ArticleContentState::Published,
                                ),
                            )
                            .ca(
                                ArticleContent::new(
                                    "some title",
                                    "some description",
                                    "some body",
                                    1,
                                    ArticleContentState::Published,
                                ),
                            )
                            .cs(
                                ArticleContent::new(
                                    "some title",
                                    "some description",
                                    "some body",
                                    1,
                                    ArticleContentState::Published,
                                ),
                            )
                            .da(
                                ArticleContent::new(
                                    "some title",
                                    "some description",
                                    "some body",
                                    1,
                                    ArticleContentState::Published,
                                ),
                            )
                            .de(
                                ArticleContent::new(
                                    "some title",
                                    "some description",
                                    "some body",
                                    1,
                                    ArticleContentState::Published,
                                ),
                            )
                            .el(
                                ArticleContent::new(
                                    "some title",
                                    "some description",
                                    "some body",
                                    1,
                                    ArticleContentState::Published,
                                ),
                            )
                            .en(
                                ArticleContent::new(
                                    "some title",
                                    "some description",
                                    "some body",
                                    1,
                                    ArticleContentState::Published,
                                ),
                            )
                            .es(
                                ArticleContent::new(
                                    "some title",
                                    "some description",
                                    "some body",
                                    1,
                                    ArticleContentState::Published,
                                ),
                            )
                            .et(
                                ArticleContent::new(
                                    "some title",
                                    "some description",
                                    "some body",
                                    1,
                                    ArticleContentState::Published,
                                ),
                            )
                            .fi(
                                ArticleContent::new(
                                    "some title",
                                    "some description",
                                    "some body",
                                    1,
                                    ArticleContentState::Published,
                                ),
                            )
                            .fr(
                                ArticleContent::new(
                                    "some title",
                                    "some description",
                                    "some body",
                                    1,
                                    ArticleContentState::Published,
                                ),
                            )
                            .he(
                                ArticleContent::new(
                                    "some title",
                                    "some description",
                                    "some body",
                                    1,
                                    ArticleContentState::Published,
                                ),
                            )
                            .hr(
                                ArticleContent::new(
                                    "some title",
                                    "some description",
                                    "some body",
                                    1,
                                    ArticleContentState::Published,
                                ),
                            )
                            .hu(
                                ArticleContent::new(
                                    "some title",
                                    "some description",
                                    "some body",
                                    1,
                                    ArticleContentState::Published,
                                ),
                            )
                            .id(
                                ArticleContent::new(
                                    "some title",
                                    "some description",
                                    "some body",
                                    1,
                                    ArticleContentState::Published,
                                ),
                            )
                            .it(
                                ArticleContent::new(
                                    "some title",
                                    "some description",
                                    "some body",
                                    1,
                                    ArticleContentState::Published,
                                ),
                            )
                            .ja(
                                ArticleContent::new(
                                    "some title",
                                    "some description",
                                    "some body",
                                    1,
                                    ArticleContentState::Published,
                                ),
                            )
                            .ko(
                                ArticleContent::new(
                                    "some title",
                                    "some description",
                                    "some body",
                                    1,
                                    ArticleContentState::Published,
                                ),
                            )
                            .lt(
                                ArticleContent::new(
                                    "some title",
                                    "some description",
                                    "some body",
                                    1,
                                    ArticleContentState::Published,
                                ),
                            )
                            .lv(
                                ArticleContent::new(
                                    "some title",
                                    "some description",
                                    "some body",
                                    1,
                                    ArticleContentState::Published,
                                ),
                            )
                            .mn(
                                ArticleContent::new(
                                    "some title",
                                    "some description",
                                    "some body",
                                    1,
                                    ArticleContentState::Published,
                                ),
                            )
                            .nb(
                                ArticleContent::new(
                                    "some title",
                                    "some description",
                                    "some body",
                                    1,
                                    ArticleContentState::Published,
                                ),
                            )
                            .nl(
                                ArticleContent::new(
                                    "some title",
                                    "some description",
                                    "some body",
                                    1,
                                    ArticleContentState::Published,
                                ),
                            )
                            .pl(
                                ArticleContent::new(
                                    "some title",
                                    "some description",
                                    "some body",
                                    1,
                                    ArticleContentState::Published,
                                ),
                            )
                            .pt(
                                ArticleContent::new(
                                    "some title",
                                    "some description",
                                    "some body",
                                    1,
                                    ArticleContentState::Published,
                                ),
                            )
                            .ro(
                                ArticleContent::new(
                                    "some title",
                                    "some description",
                                    "some body",
                                    1,
                                    ArticleContentState::Published,
                                ),
                            )
                            .ru(
                                ArticleContent::new(
                                    "some title",
                                    "some description",
                                    "some body",
                                    1,
                                    ArticleContentState::Published,
                                ),
                            )
                            .sl(
                                ArticleContent::new(
                                    "some title",
                                    "some description",
                                    "some body",
                                    1,
                                    ArticleContentState::Published,
                                ),
                            )
                            .sr(
                                ArticleContent::new(
                                    "some title",
                                    "some description",
                                    "some body",
                                    1,
                                    ArticleContentState::Published,
                                ),
                            )
                            .sv(
                                ArticleContent::new(
                                    "some title",
                                    "some description",
                                    "some body",
                                    1,
                                    ArticleContentState::Published,
                                ),
                            )
                            .tr(
                                ArticleContent::new(
                                    "some title",
                                    "some description",
                                    "some body",
                                    1,
                                    ArticleContentState::Published,
                                ),
                            )
                            .vi(
                                ArticleContent::new(
                                    "some title",
                                    "some description",
                                    "some body",
                                    1,
                                    ArticleContentState::Published,
                                ),
                            )
                            .pt_br(
                                ArticleContent::new(
                                    "some title",
                                    "some description",
                                    "some body",
                                    1,
                                    ArticleContentState::Published,
                                ),
                            )
                            .zh_cn(
                                ArticleContent::new(
                                    "some title",
                                    "some description",
                                    "some body",
                                    1,
                                    ArticleContentState::Published,
                                ),
                            )
                            .zh_tw(
                                ArticleContent::new(
                                    "some title",
                                    "some description",
                                    "some body",
                                    1,
                                    ArticleContentState::Published,
                                ),
                            ),
                    ),
            ),
        ),
        wire::json(
            "GET /articles/{article_id}",
            || RetrieveArticle::new("article_id-1"),
        ),
        wire::json(
            "PUT /articles/{article_id}",
            || UpdateArticle::new(
                "article_id-1",
                UpdateArticleRequestBody::new()
                    .title("some title")
                    .description("some description")
                    .body("some body")
                    .author_id(1)
                    .state(UpdateArticleRequestBodyState::Published)
                    .parent_id("parent_id-1")
                    .parent_type("some parent_type")
                    .translated_content(ArticleTranslatedContent::new()),
            ),
        ),
        wire::json(
            "DELETE /articles/{article_id}",
            || DeleteArticle::new("article_id-1"),
        ),
        wire::json(
            "GET /articles/search",
            || {
                SearchArticles::new()
                    .phrase("phrase-1")
                    .state("state-1")
                    .help_center_id(1)
                    .highlight(true)
                    .page(1)
                    .per_page(1)
            },
        ),
    ])
}
