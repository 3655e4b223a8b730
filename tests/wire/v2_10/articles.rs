// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::v2_10::*;
use intercom_tests::wire::Wire;

/// `GET /articles`
pub(crate) fn list_articles(wire: &Wire) {
    let call = ListArticles::new().page(1i64).per_page(1i64);
    wire.sends(call, "GET", "/articles")
        .query(&[("page", "1"), ("per_page", "1")])
        .reads(
            200,
            r#"{"type":"list","pages":{"type":"pages","page":1,"per_page":1,"total_pages":1},"total_count":1,"data":[{"type":"article","id":"id-1","workspace_id":"workspace_id-1","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url","parent_id":1,"parent_ids":[1],"parent_type":"some parent_type","default_locale":"some default_locale","translated_content":{"type":"article_translated_content"}}]}"#,
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
                        ArticleContent::new()
                            .title("some title")
                            .description("some description")
                            .body("some body")
                            .author_id(1i64)
                            .state(ArticleContentState::Published)
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .bg(
                        ArticleContent::new()
                            .title("some title")
                            .description("some description")
                            .body("some body")
                            .author_id(1i64)
                            .state(ArticleContentState::Published)
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
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
    );
    wire.sends(call, "POST", "/articles")
        .body(
            r#"{"title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","parent_id":1,"parent_type":"some parent_type","translated_content":{"type":"article_translated_content","ar":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"bg":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"bs":{"type":"article_content"},"ca":{"type":"article_content"},"cs":{"type":"article_content"},"da":{"type":"article_content"},"de":{"type":"article_content"},"el":{"type":"article_content"},"en":{"type":"article_content"},"es":{"type":"article_content"},"et":{"type":"article_content"},"fi":{"type":"article_content"},"fr":{"type":"article_content"},"he":{"type":"article_content"},"hr":{"type":"article_content"},"hu":{"type":"article_content"},"id":{"type":"article_content"},"it":{"type":"article_content"},"ja":{"type":"article_content"},"ko":{"type":"article_content"},"lt":{"type":"article_content"},"lv":{"type":"article_content"},"mn":{"type":"article_content"},"nb":{"type":"article_content"},"nl":{"type":"article_content"},"pl":{"type":"article_content"},"pt":{"type":"article_content"},"ro":{"type":"article_content"},"ru":{"type":"article_content"},"sl":{"type":"article_content"},"sr":{"type":"article_content"},"sv":{"type":"article_content"},"tr":{"type":"article_content"},"vi":{"type":"article_content"},"pt-BR":{"type":"article_content"},"zh-CN":{"type":"article_content"},"zh-TW":{"type":"article_content"}}}"#,
        )
        .reads(
            200,
            r#"{"type":"article","id":"id-1","workspace_id":"workspace_id-1","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url","parent_id":1,"parent_ids":[1],"parent_type":"some parent_type","default_locale":"some default_locale","translated_content":{"type":"article_translated_content","ar":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"bg":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"bs":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ca":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"cs":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"da":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"de":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"el":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"en":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"es":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"et":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"fi":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"fr":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"he":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"hr":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"hu":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"id":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"it":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ja":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ko":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"lt":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"lv":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"mn":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"nb":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"nl":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"pl":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"pt":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ro":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ru":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"sl":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"sr":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"sv":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"tr":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"vi":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"pt-BR":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"zh-CN":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"zh-TW":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"}},"statistics":{"type":"article_statistics","views":1,"conversions":1,"reactions":1,"happy_reaction_percentage":1.5,"neutral_reaction_percentage":1.5,"sad_reaction_percentage":1.5,"conversations":1}}"#,
        );
}

/// `GET /articles/{id}`
pub(crate) fn retrieve_article(wire: &Wire) {
    let call = RetrieveArticle::new("1");
    wire.sends(call, "GET", "/articles/1")
        .reads(
            200,
            r#"{"type":"article","id":"id-1","workspace_id":"workspace_id-1","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url","parent_id":1,"parent_ids":[1],"parent_type":"some parent_type","default_locale":"some default_locale","translated_content":{"type":"article_translated_content","ar":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"bg":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"bs":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ca":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"cs":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"da":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"de":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"el":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"en":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"es":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"et":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"fi":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"fr":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"he":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"hr":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"hu":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"id":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"it":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ja":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ko":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"lt":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"lv":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"mn":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"nb":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"nl":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"pl":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"pt":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ro":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ru":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"sl":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"sr":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"sv":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"tr":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"vi":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"pt-BR":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"zh-CN":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"zh-TW":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"}},"statistics":{"type":"article_statistics","views":1,"conversions":1,"reactions":1,"happy_reaction_percentage":1.5,"neutral_reaction_percentage":1.5,"sad_reaction_percentage":1.5,"conversations":1}}"#,
        );
}

/// `PUT /articles/{id}`
pub(crate) fn update_article(wire: &Wire) {
    let call = UpdateArticle::new(
        "1",
        UpdateArticleRequest::new()
            .title("some title")
            .description("some description")
            .body("some body")
            .author_id(1i64)
            .state(UpdateArticleRequestState::Published)
            .parent_id("parent_id-1")
            .parent_type("some parent_type")
            .translated_content(
                ArticleTranslatedContent::new()
                    .ar(
                        ArticleContent::new()
                            .title("some title")
                            .description("some description")
                            .body("some body")
                            .author_id(1i64)
                            .state(ArticleContentState::Published)
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
                    .bg(
                        ArticleContent::new()
                            .title("some title")
                            .description("some description")
                            .body("some body")
                            .author_id(1i64)
                            .state(ArticleContentState::Published)
                            .created_at(1_700_000_000)
                            .updated_at(1_700_000_000)
                            .url("some url"),
                    )
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
    );
    wire.sends(call, "PUT", "/articles/1")
        .body(
            r#"{"title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","parent_id":"parent_id-1","parent_type":"some parent_type","translated_content":{"type":"article_translated_content","ar":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"bg":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"bs":{"type":"article_content"},"ca":{"type":"article_content"},"cs":{"type":"article_content"},"da":{"type":"article_content"},"de":{"type":"article_content"},"el":{"type":"article_content"},"en":{"type":"article_content"},"es":{"type":"article_content"},"et":{"type":"article_content"},"fi":{"type":"article_content"},"fr":{"type":"article_content"},"he":{"type":"article_content"},"hr":{"type":"article_content"},"hu":{"type":"article_content"},"id":{"type":"article_content"},"it":{"type":"article_content"},"ja":{"type":"article_content"},"ko":{"type":"article_content"},"lt":{"type":"article_content"},"lv":{"type":"article_content"},"mn":{"type":"article_content"},"nb":{"type":"article_content"},"nl":{"type":"article_content"},"pl":{"type":"article_content"},"pt":{"type":"article_content"},"ro":{"type":"article_content"},"ru":{"type":"article_content"},"sl":{"type":"article_content"},"sr":{"type":"article_content"},"sv":{"type":"article_content"},"tr":{"type":"article_content"},"vi":{"type":"article_content"},"pt-BR":{"type":"article_content"},"zh-CN":{"type":"article_content"},"zh-TW":{"type":"article_content"}}}"#,
        )
        .reads(
            200,
            r#"{"type":"article","id":"id-1","workspace_id":"workspace_id-1","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url","parent_id":1,"parent_ids":[1],"parent_type":"some parent_type","default_locale":"some default_locale","translated_content":{"type":"article_translated_content","ar":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"bg":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"bs":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ca":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"cs":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"da":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"de":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"el":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"en":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"es":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"et":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"fi":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"fr":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"he":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"hr":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"hu":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"id":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"it":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ja":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ko":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"lt":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"lv":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"mn":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"nb":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"nl":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"pl":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"pt":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ro":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"ru":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"sl":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"sr":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"sv":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"tr":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"vi":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"pt-BR":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"zh-CN":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"},"zh-TW":{"type":"article_content","title":"some title","description":"some description","body":"some body","author_id":1,"state":"published","created_at":1700000000,"updated_at":1700000000,"url":"some url"}},"statistics":{"type":"article_statistics","views":1,"conversions":1,"reactions":1,"happy_reaction_percentage":1.5,"neutral_reaction_percentage":1.5,"sad_reaction_percentage":1.5,"conversations":1}}"#,
        );
}

/// `DELETE /articles/{id}`
pub(crate) fn delete_article(wire: &Wire) {
    let call = DeleteArticle::new("1");
    wire.sends(call, "DELETE", "/articles/1")
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
