// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::v2_11::*;
use intercom_tests::wire::Wire;

/// `GET /articles`
pub(crate) fn list_articles(wire: &Wire) {
    let call = ListArticles::new().page(1i64).per_page(1i64);
    wire.sends(call, "GET", "/articles")
        .query(&[("page", "1"), ("per_page", "1")])
        .reads(
            200,
            r#"{"type":"list","pages":{"type":"pages","page":1,"per_page":1,"total_pages":1},"total_count":1,"data":[{"type":"article","id":"id-1","workspace_id":"workspace_id-1","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url","parent_id":1,"parent_ids":[1],"parent_type":"some parent_type","default_locale":"some default_locale","translated_content":{"type":"article_translated_content"},"statistics":{"type":"article_statistics","views":1,"conversions":1,"reactions":1,"happy_reaction_percentage":1.5,"neutral_reaction_percentage":1.5,"sad_reaction_percentage":1.5,"conversations":1}}]}"#,
        );
}

/// `POST /articles`
pub(crate) fn create_article(wire: &Wire) {
    let call = CreateArticle::new(
        CreateArticleRequest::new("some title", 1i64)
            .description("some description")
            .body("some body")
            .state(CreateArticleRequestState::Published)
            .parent_id(1i64)
            .parent_type("some parent_type")
            .translated_content(
                ArticleTranslatedContent::new()
                    .ar(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .bg(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .bs(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .ca(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .cs(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .da(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .de(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .el(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .en(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .es(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .et(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .fi(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .fr(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .he(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .hr(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .hu(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .id(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .it(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .ja(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .ko(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .lt(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .lv(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .mn(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .nb(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .nl(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .pl(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .pt(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .ro(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .ru(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .sl(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .sr(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .sv(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .tr(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .vi(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .pt_br(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .zh_cn(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .zh_tw(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    ),
            ),
    );
    wire.sends(call, "POST", "/articles")
        .body(
            r#"{"title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","parent_id":1,"parent_type":"some parent_type","translated_content":{"type":"article_translated_content","ar":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"bg":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"bs":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ca":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"cs":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"da":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"de":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"el":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"en":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"es":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"et":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"fi":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"fr":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"he":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"hr":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"hu":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"id":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"it":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ja":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ko":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"lt":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"lv":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"mn":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"nb":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"nl":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"pl":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"pt":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ro":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ru":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"sl":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"sr":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"sv":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"tr":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"vi":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"pt-BR":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"zh-CN":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"zh-TW":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"}}}"#,
        )
        .reads(
            200,
            r#"{"type":"article","id":"id-1","workspace_id":"workspace_id-1","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url","parent_id":1,"parent_ids":[1],"parent_type":"some parent_type","default_locale":"some default_locale","translated_content":{"type":"article_translated_content","ar":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"bg":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"bs":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ca":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"cs":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"da":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"de":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"el":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"en":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"es":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"et":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"fi":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"fr":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"he":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"hr":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"hu":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"id":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"it":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ja":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ko":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"lt":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"lv":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"mn":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"nb":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"nl":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"pl":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"pt":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ro":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ru":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"sl":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"sr":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"sv":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"tr":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"vi":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"pt-BR":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"zh-CN":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"zh-TW":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"}},"statistics":{"type":"article_statistics","views":1,"conversions":1,"reactions":1,"happy_reaction_percentage":1.5,"neutral_reaction_percentage":1.5,"sad_reaction_percentage":1.5,"conversations":1}}"#,
        );
}

/// `GET /articles/{article_id}`
pub(crate) fn retrieve_article(wire: &Wire) {
    let call = RetrieveArticle::new("article_id-1");
    wire.sends(call, "GET", "/articles/article_id-1")
        .reads(
            200,
            r#"{"type":"article","id":"id-1","workspace_id":"workspace_id-1","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url","parent_id":1,"parent_ids":[1],"parent_type":"some parent_type","default_locale":"some default_locale","translated_content":{"type":"article_translated_content","ar":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"bg":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"bs":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ca":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"cs":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"da":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"de":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"el":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"en":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"es":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"et":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"fi":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"fr":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"he":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"hr":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"hu":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"id":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"it":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ja":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ko":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"lt":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"lv":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"mn":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"nb":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"nl":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"pl":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"pt":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ro":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ru":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"sl":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"sr":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"sv":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"tr":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"vi":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"pt-BR":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"zh-CN":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"zh-TW":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"}},"statistics":{"type":"article_statistics","views":1,"conversions":1,"reactions":1,"happy_reaction_percentage":1.5,"neutral_reaction_percentage":1.5,"sad_reaction_percentage":1.5,"conversations":1}}"#,
        );
}

/// `PUT /articles/{article_id}`
pub(crate) fn update_article(wire: &Wire) {
    let call = UpdateArticle::new(
        "article_id-1",
        UpdateArticleRequestBody::new()
            .title("some title")
            .description("some description")
            .body("some body")
            .author_id(1i64)
            .state(UpdateArticleRequestBodyState::Published)
            .parent_id("parent_id-1")
            .parent_type("some parent_type")
            .translated_content(
                ArticleTranslatedContent::new()
                    .ar(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .bg(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .bs(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .ca(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .cs(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .da(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .de(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .el(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .en(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .es(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .et(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .fi(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .fr(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .he(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .hr(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .hu(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .id(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .it(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .ja(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .ko(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .lt(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .lv(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .mn(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .nb(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .nl(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .pl(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .pt(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .ro(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .ru(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .sl(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .sr(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .sv(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .tr(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .vi(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .pt_br(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .zh_cn(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .zh_tw(
                        ArticleContent::new(
                                "some title",
                                "some description",
                                "some body",
                                1i64,
                                ArticleContentState::Published,
                            )
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    ),
            ),
    );
    wire.sends(call, "PUT", "/articles/article_id-1")
        .body(
            r#"{"title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","parent_id":"parent_id-1","parent_type":"some parent_type","translated_content":{"type":"article_translated_content","ar":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"bg":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"bs":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ca":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"cs":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"da":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"de":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"el":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"en":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"es":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"et":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"fi":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"fr":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"he":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"hr":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"hu":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"id":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"it":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ja":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ko":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"lt":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"lv":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"mn":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"nb":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"nl":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"pl":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"pt":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ro":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ru":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"sl":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"sr":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"sv":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"tr":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"vi":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"pt-BR":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"zh-CN":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"zh-TW":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"}}}"#,
        )
        .reads(
            200,
            r#"{"type":"article","id":"id-1","workspace_id":"workspace_id-1","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url","parent_id":1,"parent_ids":[1],"parent_type":"some parent_type","default_locale":"some default_locale","translated_content":{"type":"article_translated_content","ar":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"bg":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"bs":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ca":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"cs":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"da":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"de":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"el":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"en":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"es":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"et":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"fi":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"fr":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"he":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"hr":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"hu":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"id":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"it":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ja":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ko":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"lt":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"lv":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"mn":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"nb":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"nl":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"pl":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"pt":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ro":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ru":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"sl":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"sr":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"sv":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"tr":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"vi":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"pt-BR":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"zh-CN":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"zh-TW":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"}},"statistics":{"type":"article_statistics","views":1,"conversions":1,"reactions":1,"happy_reaction_percentage":1.5,"neutral_reaction_percentage":1.5,"sad_reaction_percentage":1.5,"conversations":1}}"#,
        );
}

/// `DELETE /articles/{article_id}`
pub(crate) fn delete_article(wire: &Wire) {
    let call = DeleteArticle::new("article_id-1");
    wire.sends(call, "DELETE", "/articles/article_id-1")
        .reads(200, r#"{"id":"id-1","object":"article","deleted":true}"#);
}

/// `GET /articles/search`
pub(crate) fn search_articles(wire: &Wire) {
    let call = SearchArticles::new()
        .phrase("some phrase")
        .state("some state")
        .help_center_id(1i64)
        .highlight(true)
        .page(1i64)
        .per_page(1i64);
    wire.sends(call, "GET", "/articles/search")
        .query(
            &[
                ("phrase", "some phrase"),
                ("state", "some state"),
                ("help_center_id", "1"),
                ("highlight", "true"),
                ("page", "1"),
                ("per_page", "1"),
            ],
        )
        .reads(
            200,
            r#"{"type":"list","total_count":1,"data":{"articles":[{"type":"article","id":"id-1","workspace_id":"workspace_id-1","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url","parent_id":1,"parent_type":"some parent_type","default_locale":"some default_locale"}],"highlights":[{"article_id":"article_id-1"}]},"pages":{"type":"pages","page":1,"per_page":1,"total_pages":1}}"#,
        );
}
