// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Articles that only teammates and their AI assistant see.
//!
//! Operations of the tag `Internal Articles`.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts, call_debug,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    AttachTagToInternalArticleRequest, CreateInternalArticleRequest,
    DeletedInternalArticleObject, InternalArticle, InternalArticleList,
    InternalArticleListItem, InternalArticleSearchResponse, Tag,
    UpdateInternalArticleRequest,
};

/// Lists the internal articles of the workspace.
///
/// `GET /internal_articles`, operation `listInternalArticles`. Returns [`InternalArticleList`].
/// The list comes in pages, which `items` reads one after the other. New in version 2.13.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::ListInternalArticles;
///
/// let mut items = ListInternalArticles::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/internal_articles")]
#[doc(alias = "list internal articles")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListInternalArticles {
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
}

call_debug!(ListInternalArticles);

impl ListInternalArticles {
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

impl Endpoint for ListInternalArticles {
    type Response = InternalArticleList;
    const OPERATION: Operation = Operation::new(
            "listInternalArticles",
            Method::Get,
            "/internal_articles",
            VERSION,
        )
        .tag("Internal Articles");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
    }
}

impl Paged for ListInternalArticles {
    type Item = InternalArticleListItem;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    #[inline]
    fn page(response: InternalArticleList) -> Page<InternalArticleListItem> {
        Page::new(response.data).pages(response.pages).total(response.total_count)
    }
}

/// Creates an internal article.
///
/// `POST /internal_articles`, operation `createInternalArticle`. Returns [`InternalArticle`].
/// New in version 2.13.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::{CreateInternalArticle, CreateInternalArticleRequest};
///
/// let response = CreateInternalArticle::new(
///         CreateInternalArticleRequest::new("title", "123", "123"),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/internal_articles")]
#[doc(alias = "create internal article")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateInternalArticle {
    /// The request body.
    pub body: CreateInternalArticleRequest,
}

call_debug!(CreateInternalArticle);

impl CreateInternalArticle {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<CreateInternalArticleRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for CreateInternalArticle {
    type Response = InternalArticle;
    const OPERATION: Operation = Operation::new(
            "createInternalArticle",
            Method::Post,
            "/internal_articles",
            VERSION,
        )
        .tag("Internal Articles");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// Retrieves an internal article with its content.
///
/// `GET /internal_articles/{id}`, operation `retrieveInternalArticle`. Returns
/// [`InternalArticle`]. New in version 2.13.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::RetrieveInternalArticle;
///
/// let response = RetrieveInternalArticle::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/internal_articles/{id}")]
#[doc(alias = "retrieve internal article")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveInternalArticle {
    /// Intercom's id of the internal article. Path parameter `id`.
    pub id: Id,
}

call_debug!(RetrieveInternalArticle);

impl RetrieveInternalArticle {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
    }
}

impl Endpoint for RetrieveInternalArticle {
    type Response = InternalArticle;
    const OPERATION: Operation = Operation::new(
            "retrieveInternalArticle",
            Method::Get,
            "/internal_articles/{id}",
            VERSION,
        )
        .tag("Internal Articles");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// Changes an internal article.
///
/// `PUT /internal_articles/{id}`, operation `updateInternalArticle`. Returns
/// [`InternalArticle`]. New in version 2.13.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::{UpdateInternalArticle, UpdateInternalArticleRequest};
///
/// let response = UpdateInternalArticle::new("123", UpdateInternalArticleRequest::new())
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/internal_articles/{id}")]
#[doc(alias = "update internal article")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateInternalArticle {
    /// Intercom's id of the internal article. Path parameter `id`.
    pub id: Id,
    /// The request body.
    pub body: UpdateInternalArticleRequest,
}

call_debug!(UpdateInternalArticle);

impl UpdateInternalArticle {
    /// Makes the call with its required arguments.
    pub fn new(
        id: impl Into<Id>,
        body: impl Into<UpdateInternalArticleRequest>,
    ) -> Self {
        Self {
            id: Id::of(id),
            body: body.into(),
        }
    }
}

impl Endpoint for UpdateInternalArticle {
    type Response = InternalArticle;
    const OPERATION: Operation = Operation::new(
            "updateInternalArticle",
            Method::Put,
            "/internal_articles/{id}",
            VERSION,
        )
        .tag("Internal Articles");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// Deletes an internal article.
///
/// `DELETE /internal_articles/{id}`, operation `deleteInternalArticle`. Returns
/// [`DeletedInternalArticleObject`]. New in version 2.13.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::DeleteInternalArticle;
///
/// let response = DeleteInternalArticle::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/internal_articles/{id}")]
#[doc(alias = "delete internal article")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteInternalArticle {
    /// Intercom's id of the internal article. Path parameter `id`.
    pub id: Id,
}

call_debug!(DeleteInternalArticle);

impl DeleteInternalArticle {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
    }
}

impl Endpoint for DeleteInternalArticle {
    type Response = DeletedInternalArticleObject;
    const OPERATION: Operation = Operation::new(
            "deleteInternalArticle",
            Method::Delete,
            "/internal_articles/{id}",
            VERSION,
        )
        .tag("Internal Articles");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// Puts a tag on an internal article.
///
/// The tag must exist already.
///
/// `POST /internal_articles/{internal_article_id}/tags`, operation
/// `attachTagToInternalArticle`. Returns [`Tag`]. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::{
///     AttachTagToInternalArticle, AttachTagToInternalArticleRequest,
/// };
///
/// let response = AttachTagToInternalArticle::new(
///         "123",
///         AttachTagToInternalArticleRequest::new("123"),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/internal_articles/{internal_article_id}/tags")]
#[doc(alias = "attach tag to internal article")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachTagToInternalArticle {
    /// Intercom's id of the internal article. Path parameter `internal_article_id`.
    pub internal_article_id: Id,
    /// The request body.
    pub body: AttachTagToInternalArticleRequest,
}

call_debug!(AttachTagToInternalArticle);

impl AttachTagToInternalArticle {
    /// Makes the call with its required arguments.
    pub fn new(
        internal_article_id: impl Into<Id>,
        body: impl Into<AttachTagToInternalArticleRequest>,
    ) -> Self {
        Self {
            internal_article_id: Id::of(internal_article_id),
            body: body.into(),
        }
    }
}

impl Endpoint for AttachTagToInternalArticle {
    type Response = Tag;
    const OPERATION: Operation = Operation::new(
            "attachTagToInternalArticle",
            Method::Post,
            "/internal_articles/{internal_article_id}/tags",
            VERSION,
        )
        .tag("Internal Articles");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("internal_article_id", &self.internal_article_id);
        parts.json(&self.body);
    }
}

/// Takes a tag off an internal article.
///
/// The tag itself stays.
///
/// `DELETE /internal_articles/{internal_article_id}/tags/{id}`, operation
/// `detachTagFromInternalArticle`. Returns [`Tag`]. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::DetachTagFromInternalArticle;
///
/// let response = DetachTagFromInternalArticle::new("123", "123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/internal_articles/{internal_article_id}/tags/{id}")]
#[doc(alias = "detach tag from internal article")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DetachTagFromInternalArticle {
    /// Intercom's id of the internal article. Path parameter `internal_article_id`.
    pub internal_article_id: Id,
    /// Intercom's id of the tag. Path parameter `id`.
    pub id: Id,
}

call_debug!(DetachTagFromInternalArticle);

impl DetachTagFromInternalArticle {
    /// Makes the call with its required arguments.
    pub fn new(internal_article_id: impl Into<Id>, id: impl Into<Id>) -> Self {
        Self {
            internal_article_id: Id::of(internal_article_id),
            id: Id::of(id),
        }
    }
}

impl Endpoint for DetachTagFromInternalArticle {
    type Response = Tag;
    const OPERATION: Operation = Operation::new(
            "detachTagFromInternalArticle",
            Method::Delete,
            "/internal_articles/{internal_article_id}/tags/{id}",
            VERSION,
        )
        .tag("Internal Articles");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("internal_article_id", &self.internal_article_id);
        parts.path("id", &self.id);
    }
}

/// Finds internal articles in a folder.
///
/// `GET /internal_articles/search`, operation `searchInternalArticles`. Returns
/// [`InternalArticleSearchResponse`]. The list comes in pages, which `items` reads one after
/// the other. New in version 2.13.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::SearchInternalArticles;
///
/// let mut items = SearchInternalArticles::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/internal_articles/search")]
#[doc(alias = "search internal articles")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchInternalArticles {
    /// Intercom's id of the folder. Query parameter `folder_id`.
    pub folder_id: Option<Id>,
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
}

call_debug!(SearchInternalArticles);

impl SearchInternalArticles {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            folder_id: None,
            page: None,
            per_page: None,
        }
    }

    /// Sets `folder_id`.
    #[must_use]
    pub fn folder_id(mut self, folder_id: impl Into<Id>) -> Self {
        self.folder_id = Some(Id::of(folder_id));
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

impl Endpoint for SearchInternalArticles {
    type Response = InternalArticleSearchResponse;
    const OPERATION: Operation = Operation::new(
            "searchInternalArticles",
            Method::Get,
            "/internal_articles/search",
            VERSION,
        )
        .tag("Internal Articles");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("folder_id", &self.folder_id);
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
    }
}

impl Paged for SearchInternalArticles {
    type Item = InternalArticle;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    #[inline]
    fn page(response: InternalArticleSearchResponse) -> Page<InternalArticle> {
        Page::new(response.data.and_then(|inner| inner.internal_articles))
            .pages(response.pages)
            .total(response.total_count)
    }
}
