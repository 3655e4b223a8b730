// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Articles of the help center.
//!
//! Operations of the tag `Articles`.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts, call_debug,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    Article, ArticleList, ArticleListItem, ArticleSearchResponse, ArticleVersion,
    ArticleVersionList, ArticleVersionSummary, AttachTagToArticleRequest,
    CreateArticleRequest, DeletedArticleObject, PublishArticleDraftRequest,
    SearchArticlesState, Tag, UpdateArticleRequest,
};

/// Lists the articles, with the one that changed last first.
///
/// `GET /articles`, operation `listArticles`. Returns [`ArticleList`]. The list comes in pages,
/// which `items` reads one after the other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::ListArticles;
///
/// let mut items = ListArticles::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/articles")]
#[doc(alias = "list articles")]
#[doc(alias = "articles.list")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListArticles {
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
}

call_debug!(ListArticles);

impl ListArticles {
    /// Makes the call with no argument set.
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
    }
}

impl Paged for ListArticles {
    type Item = ArticleListItem;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    #[inline]
    fn page(response: ArticleList) -> Page<ArticleListItem> {
        Page::new(response.data).pages(response.pages).total(response.total_count)
    }
}

/// Creates an article, a draft unless the state says otherwise.
///
/// `POST /articles`, operation `createArticle`. Returns [`Article`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::{CreateArticle, CreateArticleRequest};
///
/// let response = CreateArticle::new(CreateArticleRequest::new("title", "123"))
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/articles")]
#[doc(alias = "create article")]
#[doc(alias = "articles.create")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateArticle {
    /// The request body.
    pub body: CreateArticleRequest,
}

call_debug!(CreateArticle);

impl CreateArticle {
    /// Makes the call with its required arguments.
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// Retrieves an article with its content.
///
/// `GET /articles/{article_id}`, operation `retrieveArticle`. Returns [`Article`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::RetrieveArticle;
///
/// let response = RetrieveArticle::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/articles/{article_id}")]
#[doc(alias = "retrieve article")]
#[doc(alias = "articles.find")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveArticle {
    /// Intercom's id of the article. Path parameter `article_id`.
    pub article_id: Id,
}

call_debug!(RetrieveArticle);

impl RetrieveArticle {
    /// Makes the call with its required arguments.
    pub fn new(article_id: impl Into<Id>) -> Self {
        Self {
            article_id: Id::of(article_id),
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("article_id", &self.article_id);
    }
}

/// Changes the fields of an article that are sent, and leaves the others.
///
/// `PUT /articles/{article_id}`, operation `updateArticle`. Returns [`Article`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::{UpdateArticle, UpdateArticleRequest};
///
/// let response = UpdateArticle::new("123", UpdateArticleRequest::new())
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/articles/{article_id}")]
#[doc(alias = "update article")]
#[doc(alias = "publish article")]
#[doc(alias = "articles.update")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateArticle {
    /// Intercom's id of the article. Path parameter `article_id`.
    pub article_id: Id,
    /// The request body.
    pub body: UpdateArticleRequest,
}

call_debug!(UpdateArticle);

impl UpdateArticle {
    /// Makes the call with its required arguments.
    pub fn new(
        article_id: impl Into<Id>,
        body: impl Into<UpdateArticleRequest>,
    ) -> Self {
        Self {
            article_id: Id::of(article_id),
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("article_id", &self.article_id);
        parts.json(&self.body);
    }
}

/// Deletes an article for good.
///
/// `DELETE /articles/{article_id}`, operation `deleteArticle`. Returns
/// [`DeletedArticleObject`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::DeleteArticle;
///
/// let response = DeleteArticle::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/articles/{article_id}")]
#[doc(alias = "delete article")]
#[doc(alias = "articles.delete")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteArticle {
    /// Intercom's id of the article. Path parameter `article_id`.
    pub article_id: Id,
}

call_debug!(DeleteArticle);

impl DeleteArticle {
    /// Makes the call with its required arguments.
    pub fn new(article_id: impl Into<Id>) -> Self {
        Self {
            article_id: Id::of(article_id),
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("article_id", &self.article_id);
    }
}

/// Retrieves the draft of an article: changes that are not published.
///
/// `GET /articles/{id}/draft`, operation `retrieveArticleDraft`. Returns [`Article`]. New in
/// version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::RetrieveArticleDraft;
///
/// let response = RetrieveArticleDraft::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/articles/{id}/draft")]
#[doc(alias = "retrieve article draft")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveArticleDraft {
    /// Intercom's id of the article. Path parameter `id`.
    pub id: Id,
}

call_debug!(RetrieveArticleDraft);

impl RetrieveArticleDraft {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// Changes the draft of an article, and leaves what readers see.
///
/// `PUT /articles/{id}/draft`, operation `stageArticleDraft`. Returns [`Article`]. New in
/// version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::{StageArticleDraft, UpdateArticleRequest};
///
/// let response = StageArticleDraft::new("123", UpdateArticleRequest::new())
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/articles/{id}/draft")]
#[doc(alias = "stage article draft")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StageArticleDraft {
    /// Intercom's id of the article. Path parameter `id`.
    pub id: Id,
    /// The request body.
    pub body: UpdateArticleRequest,
}

call_debug!(StageArticleDraft);

impl StageArticleDraft {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>, body: impl Into<UpdateArticleRequest>) -> Self {
        Self {
            id: Id::of(id),
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// Publishes the draft of an article.
///
/// `POST /articles/{id}/draft/publish`, operation `publishArticleDraft`. Returns [`Article`].
/// New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::PublishArticleDraft;
///
/// let response = PublishArticleDraft::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/articles/{id}/draft/publish")]
#[doc(alias = "publish article draft")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PublishArticleDraft {
    /// Intercom's id of the article. Path parameter `id`.
    pub id: Id,
    /// The request body, which may be left out.
    pub body: Option<PublishArticleDraftRequest>,
}

call_debug!(PublishArticleDraft);

impl PublishArticleDraft {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id), body: None }
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        if let Some(body) = &self.body {
            parts.json(body);
        }
    }
}

/// Puts a tag on an article.
///
/// The tag must exist already.
///
/// `POST /articles/{article_id}/tags`, operation `attachTagToArticle`. Returns [`Tag`]. New in
/// version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::{AttachTagToArticle, AttachTagToArticleRequest};
///
/// let response = AttachTagToArticle::new("123", AttachTagToArticleRequest::new("123"))
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/articles/{article_id}/tags")]
#[doc(alias = "attach tag to article")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachTagToArticle {
    /// Intercom's id of the article. Path parameter `article_id`.
    pub article_id: Id,
    /// The request body.
    pub body: AttachTagToArticleRequest,
}

call_debug!(AttachTagToArticle);

impl AttachTagToArticle {
    /// Makes the call with its required arguments.
    pub fn new(
        article_id: impl Into<Id>,
        body: impl Into<AttachTagToArticleRequest>,
    ) -> Self {
        Self {
            article_id: Id::of(article_id),
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("article_id", &self.article_id);
        parts.json(&self.body);
    }
}

/// Takes a tag off an article.
///
/// The tag itself stays.
///
/// `DELETE /articles/{article_id}/tags/{id}`, operation `detachTagFromArticle`. Returns
/// [`Tag`]. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::DetachTagFromArticle;
///
/// let response = DetachTagFromArticle::new("123", "123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/articles/{article_id}/tags/{id}")]
#[doc(alias = "detach tag from article")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DetachTagFromArticle {
    /// Intercom's id of the article. Path parameter `article_id`.
    pub article_id: Id,
    /// Intercom's id of the tag. Path parameter `id`.
    pub id: Id,
}

call_debug!(DetachTagFromArticle);

impl DetachTagFromArticle {
    /// Makes the call with its required arguments.
    pub fn new(article_id: impl Into<Id>, id: impl Into<Id>) -> Self {
        Self {
            article_id: Id::of(article_id),
            id: Id::of(id),
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("article_id", &self.article_id);
        parts.path("id", &self.id);
    }
}

/// Lists the versions that an article had.
///
/// `GET /articles/{article_id}/versions`, operation `listArticleVersions`. Returns
/// [`ArticleVersionList`]. The list comes in pages, which `items` reads one after the other.
/// New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::ListArticleVersions;
///
/// let mut items = ListArticleVersions::new("123").items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/articles/{article_id}/versions")]
#[doc(alias = "list article versions")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListArticleVersions {
    /// Intercom's id of the article. Path parameter `article_id`.
    pub article_id: Id,
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
    /// The language whose versions are listed. Left out, it is the default one. Query parameter
    /// `locale`.
    pub locale: Option<String>,
}

call_debug!(ListArticleVersions);

impl ListArticleVersions {
    /// Makes the call with its required arguments.
    pub fn new(article_id: impl Into<Id>) -> Self {
        Self {
            article_id: Id::of(article_id),
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

    #[inline]
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

    #[inline]
    fn page(response: ArticleVersionList) -> Page<ArticleVersionSummary> {
        Page::new(response.data).pages(response.pages).total(response.total_count)
    }
}

/// Retrieves an article as it was in one version.
///
/// `GET /articles/{article_id}/versions/{id}`, operation `retrieveArticleVersion`. Returns
/// [`ArticleVersion`]. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::RetrieveArticleVersion;
///
/// let response = RetrieveArticleVersion::new("123", "123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/articles/{article_id}/versions/{id}")]
#[doc(alias = "retrieve article version")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveArticleVersion {
    /// Intercom's id of the article. Path parameter `article_id`.
    pub article_id: Id,
    /// Intercom's id of the version. Path parameter `id`.
    pub id: Id,
    /// The language of the version. Left out, it is the default one. Query parameter `locale`.
    pub locale: Option<String>,
}

call_debug!(RetrieveArticleVersion);

impl RetrieveArticleVersion {
    /// Makes the call with its required arguments.
    pub fn new(article_id: impl Into<Id>, id: impl Into<Id>) -> Self {
        Self {
            article_id: Id::of(article_id),
            id: Id::of(id),
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("article_id", &self.article_id);
        parts.path("id", &self.id);
        parts.query("locale", &self.locale);
    }
}

/// Finds articles that hold a phrase, with the places where it stands if asked for.
///
/// `GET /articles/search`, operation `searchArticles`. Returns [`ArticleSearchResponse`]. The
/// list comes in pages, which `items` reads one after the other. New in version 2.10.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::SearchArticles;
///
/// let mut items = SearchArticles::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/articles/search")]
#[doc(alias = "search articles")]
#[doc(alias = "find articles")]
#[doc(alias = "articles.search")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchArticles {
    /// What to look for in titles and bodies. Query parameter `phrase`.
    pub phrase: Option<String>,
    /// Only articles in this state. Query parameter `state`.
    pub state: Option<SearchArticlesState>,
    /// Intercom's id of the help center. Query parameter `help_center_id`.
    pub help_center_id: Option<Id>,
    /// Whether to return the places where the phrase stands. Query parameter `highlight`.
    pub highlight: Option<bool>,
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
}

call_debug!(SearchArticles);

impl SearchArticles {
    /// Makes the call with no argument set.
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
    pub fn state(mut self, state: impl Into<SearchArticlesState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `help_center_id`.
    #[must_use]
    pub fn help_center_id(mut self, help_center_id: impl Into<Id>) -> Self {
        self.help_center_id = Some(Id::of(help_center_id));
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

    #[inline]
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

    #[inline]
    fn page(response: ArticleSearchResponse) -> Page<Article> {
        Page::new(response.data.and_then(|inner| inner.articles))
            .pages(response.pages)
            .total(response.total_count)
    }
}
