// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! News items and the feeds that show them. Intercom explains them at
//! <https://www.intercom.com/help/en/articles/6362251-news-explained>.
//!
//! Operations of the tag `News`.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts, call_debug,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    DeletedObject, NewsItem, NewsItemRequest, Newsfeed, PaginatedResponse,
    PaginatedResponseDataItem,
};

/// Lists the news items of the workspace.
///
/// `GET /news/news_items`, operation `listNewsItems`. Returns [`PaginatedResponse`]. The list
/// comes in pages, which `items` reads one after the other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_12::ListNewsItems;
///
/// let mut items = ListNewsItems::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/news/news_items")]
#[doc(alias = "list news items")]
#[doc(alias = "news.items.list")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNewsItems {
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
}

call_debug!(ListNewsItems);

impl ListNewsItems {
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

impl Endpoint for ListNewsItems {
    type Response = PaginatedResponse;
    const OPERATION: Operation = Operation::new(
            "listNewsItems",
            Method::Get,
            "/news/news_items",
            VERSION,
        )
        .tag("News");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
    }
}

impl Paged for ListNewsItems {
    type Item = PaginatedResponseDataItem;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    #[inline]
    fn page(response: PaginatedResponse) -> Page<PaginatedResponseDataItem> {
        Page::new(response.data).pages(response.pages).total(response.total_count)
    }
}

/// Creates a news item, a draft unless the state says otherwise.
///
/// `POST /news/news_items`, operation `createNewsItem`. Returns [`NewsItem`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_12::{CreateNewsItem, NewsItemRequest};
///
/// let response = CreateNewsItem::new(NewsItemRequest::new("title", "123"))
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/news/news_items")]
#[doc(alias = "create news item")]
#[doc(alias = "news.items.create")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateNewsItem {
    /// The request body.
    pub body: NewsItemRequest,
}

call_debug!(CreateNewsItem);

impl CreateNewsItem {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<NewsItemRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for CreateNewsItem {
    type Response = NewsItem;
    const OPERATION: Operation = Operation::new(
            "createNewsItem",
            Method::Post,
            "/news/news_items",
            VERSION,
        )
        .tag("News");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// Retrieves a news item with its content.
///
/// `GET /news/news_items/{id}`, operation `retrieveNewsItem`. Returns [`NewsItem`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_12::RetrieveNewsItem;
///
/// let response = RetrieveNewsItem::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/news/news_items/{id}")]
#[doc(alias = "retrieve news item")]
#[doc(alias = "news.items.find")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveNewsItem {
    /// Intercom's id of the news item. Path parameter `id`.
    pub id: Id,
}

call_debug!(RetrieveNewsItem);

impl RetrieveNewsItem {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
    }
}

impl Endpoint for RetrieveNewsItem {
    type Response = NewsItem;
    const OPERATION: Operation = Operation::new(
            "retrieveNewsItem",
            Method::Get,
            "/news/news_items/{id}",
            VERSION,
        )
        .tag("News");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// Changes a news item.
///
/// `PUT /news/news_items/{id}`, operation `updateNewsItem`. Returns [`NewsItem`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_12::{NewsItemRequest, UpdateNewsItem};
///
/// let response = UpdateNewsItem::new("123", NewsItemRequest::new("title", "123"))
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/news/news_items/{id}")]
#[doc(alias = "update news item")]
#[doc(alias = "news.items.update")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateNewsItem {
    /// Intercom's id of the news item. Path parameter `id`.
    pub id: Id,
    /// The request body.
    pub body: NewsItemRequest,
}

call_debug!(UpdateNewsItem);

impl UpdateNewsItem {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>, body: impl Into<NewsItemRequest>) -> Self {
        Self {
            id: Id::of(id),
            body: body.into(),
        }
    }
}

impl Endpoint for UpdateNewsItem {
    type Response = NewsItem;
    const OPERATION: Operation = Operation::new(
            "updateNewsItem",
            Method::Put,
            "/news/news_items/{id}",
            VERSION,
        )
        .tag("News");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// Deletes a news item for good.
///
/// `DELETE /news/news_items/{id}`, operation `deleteNewsItem`. Returns [`DeletedObject`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_12::DeleteNewsItem;
///
/// let response = DeleteNewsItem::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/news/news_items/{id}")]
#[doc(alias = "delete news item")]
#[doc(alias = "news.items.delete")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteNewsItem {
    /// Intercom's id of the news item. Path parameter `id`.
    pub id: Id,
}

call_debug!(DeleteNewsItem);

impl DeleteNewsItem {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
    }
}

impl Endpoint for DeleteNewsItem {
    type Response = DeletedObject;
    const OPERATION: Operation = Operation::new(
            "deleteNewsItem",
            Method::Delete,
            "/news/news_items/{id}",
            VERSION,
        )
        .tag("News");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// Lists the news items of a newsfeed that readers can see.
///
/// `GET /news/newsfeeds/{id}/items`, operation `listLiveNewsfeedItems`. Returns
/// [`PaginatedResponse`]. The list comes in pages, which `items` reads one after the other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_12::ListLiveNewsfeedItems;
///
/// let mut items = ListLiveNewsfeedItems::new("123").items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/news/newsfeeds/{id}/items")]
#[doc(alias = "list live newsfeed items")]
#[doc(alias = "news.feeds.listItems")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListLiveNewsfeedItems {
    /// Intercom's id of the newsfeed. Path parameter `id`.
    pub id: Id,
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
}

call_debug!(ListLiveNewsfeedItems);

impl ListLiveNewsfeedItems {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Id::of(id),
            page: None,
            per_page: None,
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
}

impl Endpoint for ListLiveNewsfeedItems {
    type Response = PaginatedResponse;
    const OPERATION: Operation = Operation::new(
            "listLiveNewsfeedItems",
            Method::Get,
            "/news/newsfeeds/{id}/items",
            VERSION,
        )
        .tag("News");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
    }
}

impl Paged for ListLiveNewsfeedItems {
    type Item = PaginatedResponseDataItem;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    #[inline]
    fn page(response: PaginatedResponse) -> Page<PaginatedResponseDataItem> {
        Page::new(response.data).pages(response.pages).total(response.total_count)
    }
}

/// Lists the newsfeeds of the workspace.
///
/// `GET /news/newsfeeds`, operation `listNewsfeeds`. Returns [`PaginatedResponse`]. The list
/// comes in pages, which `items` reads one after the other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_12::ListNewsfeeds;
///
/// let mut items = ListNewsfeeds::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/news/newsfeeds")]
#[doc(alias = "list newsfeeds")]
#[doc(alias = "news.feeds.list")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNewsfeeds {
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
}

call_debug!(ListNewsfeeds);

impl ListNewsfeeds {
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

impl Endpoint for ListNewsfeeds {
    type Response = PaginatedResponse;
    const OPERATION: Operation = Operation::new(
            "listNewsfeeds",
            Method::Get,
            "/news/newsfeeds",
            VERSION,
        )
        .tag("News");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
    }
}

impl Paged for ListNewsfeeds {
    type Item = PaginatedResponseDataItem;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    #[inline]
    fn page(response: PaginatedResponse) -> Page<PaginatedResponseDataItem> {
        Page::new(response.data).pages(response.pages).total(response.total_count)
    }
}

/// Retrieves a newsfeed by its id.
///
/// `GET /news/newsfeeds/{id}`, operation `retrieveNewsfeed`. Returns [`Newsfeed`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_12::RetrieveNewsfeed;
///
/// let response = RetrieveNewsfeed::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/news/newsfeeds/{id}")]
#[doc(alias = "retrieve newsfeed")]
#[doc(alias = "news.feeds.find")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveNewsfeed {
    /// Intercom's id of the newsfeed. Path parameter `id`.
    pub id: Id,
}

call_debug!(RetrieveNewsfeed);

impl RetrieveNewsfeed {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
    }
}

impl Endpoint for RetrieveNewsfeed {
    type Response = Newsfeed;
    const OPERATION: Operation = Operation::new(
            "retrieveNewsfeed",
            Method::Get,
            "/news/newsfeeds/{id}",
            VERSION,
        )
        .tag("News");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}
