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
    Article, ArticleList, ArticleListItem, ArticleSearchResponse, ArticleVersion,
    ArticleVersionList, ArticleVersionSummary, AttachTagToArticleBody,
    CreateArticleRequest, DeletedArticleObject, PublishArticleDraftRequest, Tag,
    UpdateArticleRequest,
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

/// `GET /articles/{id}/draft`
///
/// Operation `retrieveArticleDraft`. Answers with [`Article`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveArticleDraft {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
}

impl RetrieveArticleDraft {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::text(id) }
    }
}

impl Endpoint for RetrieveArticleDraft {
    type Response = Article;
    const OPERATION: Operation = Operation::new(
            "retrieveArticleDraft",
            Method::Get,
            "/articles/{id}/draft",
            VERSION,
        )
        .tag("Articles");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// `PUT /articles/{id}/draft`
///
/// Operation `stageArticleDraft`. Answers with [`Article`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StageArticleDraft {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
    /// The request body.
    pub body: UpdateArticleRequest,
}

impl StageArticleDraft {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>, body: impl Into<UpdateArticleRequest>) -> Self {
        Self {
            id: Id::text(id),
            body: body.into(),
        }
    }
}

impl Endpoint for StageArticleDraft {
    type Response = Article;
    const OPERATION: Operation = Operation::new(
            "stageArticleDraft",
            Method::Put,
            "/articles/{id}/draft",
            VERSION,
        )
        .tag("Articles");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// `POST /articles/{id}/draft/publish`
///
/// Operation `publishArticleDraft`. Answers with [`Article`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PublishArticleDraft {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
    /// The request body, which may be left out.
    pub body: Option<PublishArticleDraftRequest>,
}

impl PublishArticleDraft {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Id::text(id),
            body: None,
        }
    }

    /// Sets the request body.
    #[must_use]
    pub fn body(mut self, body: impl Into<PublishArticleDraftRequest>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl Endpoint for PublishArticleDraft {
    type Response = Article;
    const OPERATION: Operation = Operation::new(
            "publishArticleDraft",
            Method::Post,
            "/articles/{id}/draft/publish",
            VERSION,
        )
        .tag("Articles");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        if let Some(body) = &self.body {
            parts.json(body);
        }
    }
}

/// `POST /articles/{article_id}/tags`
///
/// Operation `attachTagToArticle`. Answers with [`Tag`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachTagToArticle {
    /// Intercom's id of the article. Path parameter `article_id`.
    pub article_id: String,
    /// The request body.
    pub body: AttachTagToArticleBody,
}

impl AttachTagToArticle {
    /// The call, with what it needs.
    pub fn new(
        article_id: impl Into<Id>,
        body: impl Into<AttachTagToArticleBody>,
    ) -> Self {
        Self {
            article_id: Id::text(article_id),
            body: body.into(),
        }
    }
}

impl Endpoint for AttachTagToArticle {
    type Response = Tag;
    const OPERATION: Operation = Operation::new(
            "attachTagToArticle",
            Method::Post,
            "/articles/{article_id}/tags",
            VERSION,
        )
        .tag("Articles");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("article_id", &self.article_id);
        parts.json(&self.body);
    }
}

/// `DELETE /articles/{article_id}/tags/{id}`
///
/// Operation `detachTagFromArticle`. Answers with [`Tag`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DetachTagFromArticle {
    /// Intercom's id of the article. Path parameter `article_id`.
    pub article_id: String,
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
}

impl DetachTagFromArticle {
    /// The call, with what it needs.
    pub fn new(article_id: impl Into<Id>, id: impl Into<Id>) -> Self {
        Self {
            article_id: Id::text(article_id),
            id: Id::text(id),
        }
    }
}

impl Endpoint for DetachTagFromArticle {
    type Response = Tag;
    const OPERATION: Operation = Operation::new(
            "detachTagFromArticle",
            Method::Delete,
            "/articles/{article_id}/tags/{id}",
            VERSION,
        )
        .tag("Articles");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("article_id", &self.article_id);
        parts.path("id", &self.id);
    }
}

/// `GET /articles/{article_id}/versions`
///
/// Operation `listArticleVersions`. Answers with [`ArticleVersionList`]. Comes in pages.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListArticleVersions {
    /// Intercom's id of the article. Path parameter `article_id`.
    pub article_id: String,
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
    /// Query parameter `locale`.
    pub locale: Option<String>,
}

impl ListArticleVersions {
    /// The call, with what it needs.
    pub fn new(article_id: impl Into<Id>) -> Self {
        Self {
            article_id: Id::text(article_id),
            page: None,
            per_page: None,
            locale: None,
        }
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

    /// Sets `locale`.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}

impl Endpoint for ListArticleVersions {
    type Response = ArticleVersionList;
    const OPERATION: Operation = Operation::new(
            "listArticleVersions",
            Method::Get,
            "/articles/{article_id}/versions",
            VERSION,
        )
        .tag("Articles");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("article_id", &self.article_id);
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
        parts.query("locale", &self.locale);
    }
}

impl Paged for ListArticleVersions {
    type Item = ArticleVersionSummary;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    fn page(response: ArticleVersionList) -> Page<ArticleVersionSummary> {
        Page::new(response.data).pages(response.pages).total(response.total_count)
    }
}

/// `GET /articles/{article_id}/versions/{id}`
///
/// Operation `retrieveArticleVersion`. Answers with [`ArticleVersion`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveArticleVersion {
    /// Intercom's id of the article. Path parameter `article_id`.
    pub article_id: String,
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
    /// Query parameter `locale`.
    pub locale: Option<String>,
}

impl RetrieveArticleVersion {
    /// The call, with what it needs.
    pub fn new(article_id: impl Into<Id>, id: impl Into<Id>) -> Self {
        Self {
            article_id: Id::text(article_id),
            id: Id::text(id),
            locale: None,
        }
    }

    /// Sets `locale`.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}

impl Endpoint for RetrieveArticleVersion {
    type Response = ArticleVersion;
    const OPERATION: Operation = Operation::new(
            "retrieveArticleVersion",
            Method::Get,
            "/articles/{article_id}/versions/{id}",
            VERSION,
        )
        .tag("Articles");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("article_id", &self.article_id);
        parts.path("id", &self.id);
        parts.query("locale", &self.locale);
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
