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
    Article, ArticleList, ArticleListItem, ArticleSearchResponse, CreateArticleRequest,
    DeletedArticleObject, SearchArticlesState, UpdateArticleRequest,
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
/// use intercom_api::v2_10::ListArticles;
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
/// use intercom_api::v2_10::{CreateArticle, CreateArticleRequest};
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
/// `GET /articles/{id}`, operation `retrieveArticle`. Returns [`Article`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_10::RetrieveArticle;
///
/// let response = RetrieveArticle::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/articles/{id}")]
#[doc(alias = "retrieve article")]
#[doc(alias = "articles.find")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveArticle {
    /// Intercom's id of the article. Path parameter `id`.
    pub id: Id,
}

call_debug!(RetrieveArticle);

impl RetrieveArticle {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
    }
}

impl Endpoint for RetrieveArticle {
    type Response = Article;
    const OPERATION: Operation = Operation::new(
            "retrieveArticle",
            Method::Get,
            "/articles/{id}",
            VERSION,
        )
        .tag("Articles");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// Changes the fields of an article that are sent, and leaves the others.
///
/// `PUT /articles/{id}`, operation `updateArticle`. Returns [`Article`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_10::{UpdateArticle, UpdateArticleRequest};
///
/// let response = UpdateArticle::new("123", UpdateArticleRequest::new())
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/articles/{id}")]
#[doc(alias = "update article")]
#[doc(alias = "publish article")]
#[doc(alias = "articles.update")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateArticle {
    /// Intercom's id of the article. Path parameter `id`.
    pub id: Id,
    /// The request body.
    pub body: UpdateArticleRequest,
}

call_debug!(UpdateArticle);

impl UpdateArticle {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>, body: impl Into<UpdateArticleRequest>) -> Self {
        Self {
            id: Id::of(id),
            body: body.into(),
        }
    }
}

impl Endpoint for UpdateArticle {
    type Response = Article;
    const OPERATION: Operation = Operation::new(
            "updateArticle",
            Method::Put,
            "/articles/{id}",
            VERSION,
        )
        .tag("Articles");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// Deletes an article for good.
///
/// `DELETE /articles/{id}`, operation `deleteArticle`. Returns [`DeletedArticleObject`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_10::DeleteArticle;
///
/// let response = DeleteArticle::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/articles/{id}")]
#[doc(alias = "delete article")]
#[doc(alias = "articles.delete")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteArticle {
    /// Intercom's id of the article. Path parameter `id`.
    pub id: Id,
}

call_debug!(DeleteArticle);

impl DeleteArticle {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
    }
}

impl Endpoint for DeleteArticle {
    type Response = DeletedArticleObject;
    const OPERATION: Operation = Operation::new(
            "deleteArticle",
            Method::Delete,
            "/articles/{id}",
            VERSION,
        )
        .tag("Articles");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
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
/// use intercom_api::v2_10::SearchArticles;
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
