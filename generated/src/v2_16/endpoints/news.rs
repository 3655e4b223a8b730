// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `News`.
//!
//! News items and the feeds that show them.

use intercom_runtime::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    DeletedObject, NewsItem, NewsItemRequest, Newsfeed, PaginatedResponse,
    PaginatedResponseDataItem,
};

/// `GET /news/news_items`
///
/// Operation `listNewsItems`. Answers with [`PaginatedResponse`]. Comes in pages.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNewsItems {
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
}

impl ListNewsItems {
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

impl Endpoint for ListNewsItems {
    type Response = PaginatedResponse;
    const OPERATION: Operation = Operation::new(
            "listNewsItems",
            Method::Get,
            "/news/news_items",
            VERSION,
        )
        .tag("News");
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
    }
}

impl Paged for ListNewsItems {
    type Item = PaginatedResponseDataItem;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    fn page(response: PaginatedResponse) -> Page<PaginatedResponseDataItem> {
        Page::new(response.data).pages(response.pages).total(response.total_count)
    }
}

/// `POST /news/news_items`
///
/// Operation `createNewsItem`. Answers with [`NewsItem`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateNewsItem {
    /// The request body.
    pub body: NewsItemRequest,
}

impl CreateNewsItem {
    /// The call, with what it needs.
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// `GET /news/news_items/{news_item_id}`
///
/// Operation `retrieveNewsItem`. Answers with [`NewsItem`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveNewsItem {
    /// Path parameter `news_item_id`.
    pub news_item_id: String,
}

impl RetrieveNewsItem {
    /// The call, with what it needs.
    pub fn new(news_item_id: impl Into<Id>) -> Self {
        Self {
            news_item_id: Id::text(news_item_id),
        }
    }
}

impl Endpoint for RetrieveNewsItem {
    type Response = NewsItem;
    const OPERATION: Operation = Operation::new(
            "retrieveNewsItem",
            Method::Get,
            "/news/news_items/{news_item_id}",
            VERSION,
        )
        .tag("News");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("news_item_id", &self.news_item_id);
    }
}

/// `PUT /news/news_items/{news_item_id}`
///
/// Operation `updateNewsItem`. Answers with [`NewsItem`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateNewsItem {
    /// Path parameter `news_item_id`.
    pub news_item_id: String,
    /// The request body.
    pub body: NewsItemRequest,
}

impl UpdateNewsItem {
    /// The call, with what it needs.
    pub fn new(news_item_id: impl Into<Id>, body: impl Into<NewsItemRequest>) -> Self {
        Self {
            news_item_id: Id::text(news_item_id),
            body: body.into(),
        }
    }
}

impl Endpoint for UpdateNewsItem {
    type Response = NewsItem;
    const OPERATION: Operation = Operation::new(
            "updateNewsItem",
            Method::Put,
            "/news/news_items/{news_item_id}",
            VERSION,
        )
        .tag("News");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("news_item_id", &self.news_item_id);
        parts.json(&self.body);
    }
}

/// `DELETE /news/news_items/{news_item_id}`
///
/// Operation `deleteNewsItem`. Answers with [`DeletedObject`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteNewsItem {
    /// Path parameter `news_item_id`.
    pub news_item_id: String,
}

impl DeleteNewsItem {
    /// The call, with what it needs.
    pub fn new(news_item_id: impl Into<Id>) -> Self {
        Self {
            news_item_id: Id::text(news_item_id),
        }
    }
}

impl Endpoint for DeleteNewsItem {
    type Response = DeletedObject;
    const OPERATION: Operation = Operation::new(
            "deleteNewsItem",
            Method::Delete,
            "/news/news_items/{news_item_id}",
            VERSION,
        )
        .tag("News");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("news_item_id", &self.news_item_id);
    }
}

/// `GET /news/newsfeeds/{newsfeed_id}/items`
///
/// Operation `listLiveNewsfeedItems`. Answers with [`PaginatedResponse`]. Comes in pages.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListLiveNewsfeedItems {
    /// Path parameter `newsfeed_id`.
    pub newsfeed_id: String,
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
}

impl ListLiveNewsfeedItems {
    /// The call, with what it needs.
    pub fn new(newsfeed_id: impl Into<Id>) -> Self {
        Self {
            newsfeed_id: Id::text(newsfeed_id),
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
            "/news/newsfeeds/{newsfeed_id}/items",
            VERSION,
        )
        .tag("News");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("newsfeed_id", &self.newsfeed_id);
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
    }
}

impl Paged for ListLiveNewsfeedItems {
    type Item = PaginatedResponseDataItem;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    fn page(response: PaginatedResponse) -> Page<PaginatedResponseDataItem> {
        Page::new(response.data).pages(response.pages).total(response.total_count)
    }
}

/// `GET /news/newsfeeds`
///
/// Operation `listNewsfeeds`. Answers with [`PaginatedResponse`]. Comes in pages.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNewsfeeds {
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
}

impl ListNewsfeeds {
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

impl Endpoint for ListNewsfeeds {
    type Response = PaginatedResponse;
    const OPERATION: Operation = Operation::new(
            "listNewsfeeds",
            Method::Get,
            "/news/newsfeeds",
            VERSION,
        )
        .tag("News");
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
    }
}

impl Paged for ListNewsfeeds {
    type Item = PaginatedResponseDataItem;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    fn page(response: PaginatedResponse) -> Page<PaginatedResponseDataItem> {
        Page::new(response.data).pages(response.pages).total(response.total_count)
    }
}

/// `GET /news/newsfeeds/{newsfeed_id}`
///
/// Operation `retrieveNewsfeed`. Answers with [`Newsfeed`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveNewsfeed {
    /// Path parameter `newsfeed_id`.
    pub newsfeed_id: String,
}

impl RetrieveNewsfeed {
    /// The call, with what it needs.
    pub fn new(newsfeed_id: impl Into<Id>) -> Self {
        Self {
            newsfeed_id: Id::text(newsfeed_id),
        }
    }
}

impl Endpoint for RetrieveNewsfeed {
    type Response = Newsfeed;
    const OPERATION: Operation = Operation::new(
            "retrieveNewsfeed",
            Method::Get,
            "/news/newsfeeds/{newsfeed_id}",
            VERSION,
        )
        .tag("News");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("newsfeed_id", &self.newsfeed_id);
    }
}
