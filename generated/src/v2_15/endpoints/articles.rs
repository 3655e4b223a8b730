// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Articles`.
//!
//! Articles of the help center.

use intercom_runtime::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    Article, ArticleList, ArticleListItem, ArticleSearchResponse, CreateArticleRequest,
    DeletedArticleObject, UpdateArticleRequest,
};

/// `GET /articles`
///
/// All articles, the ones changed last first.
///
/// Operation `listArticles`. Answers with [`ArticleList`]. Comes in pages.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListArticles {
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
}

impl ListArticles {
    /// The call, with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { page: None, per_page: None }
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `per_page`.
    #[must_use]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
}

impl Endpoint for ListArticles {
    type Response = ArticleList;
    const OPERATION: Operation = Operation::new(
            "listArticles",
            Method::Get,
            "/articles",
            VERSION,
        )
        .tag("Articles");
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
    }
}

impl Paged for ListArticles {
    type Item = ArticleListItem;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    fn page(response: ArticleList) -> Page<ArticleListItem> {
        Page::new(response.data).pages(response.pages).total(response.total_count)
    }
}

/// `POST /articles`
///
/// Creates an article. It is a draft unless the state says otherwise.
///
/// Operation `createArticle`. Answers with [`Article`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateArticle {
    /// The request body.
    pub body: CreateArticleRequest,
}

impl CreateArticle {
    /// The call, with what it needs.
    pub fn new(body: impl Into<CreateArticleRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for CreateArticle {
    type Response = Article;
    const OPERATION: Operation = Operation::new(
            "createArticle",
            Method::Post,
            "/articles",
            VERSION,
        )
        .tag("Articles");
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// `GET /articles/{article_id}`
///
/// Operation `retrieveArticle`. Answers with [`Article`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveArticle {
    /// Intercom's id of the article. Path parameter `article_id`.
    pub article_id: String,
}

impl RetrieveArticle {
    /// The call, with what it needs.
    pub fn new(article_id: impl Into<Id>) -> Self {
        Self {
            article_id: Id::text(article_id),
        }
    }
}

impl Endpoint for RetrieveArticle {
    type Response = Article;
    const OPERATION: Operation = Operation::new(
            "retrieveArticle",
            Method::Get,
            "/articles/{article_id}",
            VERSION,
        )
        .tag("Articles");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("article_id", &self.article_id);
    }
}

/// `PUT /articles/{article_id}`
///
/// Changes what is sent of an article and leaves the rest.
///
/// Operation `updateArticle`. Answers with [`Article`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateArticle {
    /// Intercom's id of the article. Path parameter `article_id`.
    pub article_id: String,
    /// The request body.
    pub body: UpdateArticleRequest,
}

impl UpdateArticle {
    /// The call, with what it needs.
    pub fn new(
        article_id: impl Into<Id>,
        body: impl Into<UpdateArticleRequest>,
    ) -> Self {
        Self {
            article_id: Id::text(article_id),
            body: body.into(),
        }
    }
}

impl Endpoint for UpdateArticle {
    type Response = Article;
    const OPERATION: Operation = Operation::new(
            "updateArticle",
            Method::Put,
            "/articles/{article_id}",
            VERSION,
        )
        .tag("Articles");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("article_id", &self.article_id);
        parts.json(&self.body);
    }
}

/// `DELETE /articles/{article_id}`
///
/// Operation `deleteArticle`. Answers with [`DeletedArticleObject`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteArticle {
    /// Intercom's id of the article. Path parameter `article_id`.
    pub article_id: String,
}

impl DeleteArticle {
    /// The call, with what it needs.
    pub fn new(article_id: impl Into<Id>) -> Self {
        Self {
            article_id: Id::text(article_id),
        }
    }
}

impl Endpoint for DeleteArticle {
    type Response = DeletedArticleObject;
    const OPERATION: Operation = Operation::new(
            "deleteArticle",
            Method::Delete,
            "/articles/{article_id}",
            VERSION,
        )
        .tag("Articles");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("article_id", &self.article_id);
    }
}

/// `GET /articles/search`
///
/// Articles that hold a phrase, with the places where it was found if asked for.
///
/// Operation `searchArticles`. Answers with [`ArticleSearchResponse`]. Comes in pages.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchArticles {
    /// Query parameter `phrase`.
    pub phrase: Option<String>,
    /// Query parameter `state`.
    pub state: Option<String>,
    /// Intercom's id of the help center. Query parameter `help_center_id`.
    pub help_center_id: Option<i64>,
    /// Query parameter `highlight`.
    pub highlight: Option<bool>,
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
}

impl SearchArticles {
    /// The call, with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            phrase: None,
            state: None,
            help_center_id: None,
            highlight: None,
            page: None,
            per_page: None,
        }
    }

    /// Sets `phrase`.
    #[must_use]
    pub fn phrase(mut self, phrase: impl Into<String>) -> Self {
        self.phrase = Some(phrase.into());
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `help_center_id`.
    #[must_use]
    pub fn help_center_id(mut self, help_center_id: i64) -> Self {
        self.help_center_id = Some(help_center_id);
        self
    }

    /// Sets `highlight`.
    #[must_use]
    pub fn highlight(mut self, highlight: bool) -> Self {
        self.highlight = Some(highlight);
        self
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `per_page`.
    #[must_use]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
}

impl Endpoint for SearchArticles {
    type Response = ArticleSearchResponse;
    const OPERATION: Operation = Operation::new(
            "searchArticles",
            Method::Get,
            "/articles/search",
            VERSION,
        )
        .tag("Articles");
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("phrase", &self.phrase);
        parts.query("state", &self.state);
        parts.query("help_center_id", &self.help_center_id);
        parts.query("highlight", &self.highlight);
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
    }
}

impl Paged for SearchArticles {
    type Item = Article;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    fn page(response: ArticleSearchResponse) -> Page<Article> {
        Page::new(response.data.and_then(|inner| inner.articles))
            .pages(response.pages)
            .total(response.total_count)
    }
}
