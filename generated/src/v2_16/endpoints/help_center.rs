// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Help Center`.
//!
//! Help centers and the collections that order their articles.

use intercom_runtime::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    Collection, CollectionList, CreateCollectionRequest, CreateHelpCenterRedirectRequest,
    DeletedCollectionObject, DeletedHelpCenterRedirectObject, HelpCenter, HelpCenterList,
    HelpCenterRedirect, HelpCenterRedirectList, UpdateCollectionRequest,
};

/// `GET /help_center/help_centers/{help_center_id}/redirects`
///
/// Operation `listHelpCenterRedirects`. Answers with [`HelpCenterRedirectList`]. Comes in
/// pages.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListHelpCenterRedirects {
    /// Intercom's id of the help center. Path parameter `help_center_id`.
    pub help_center_id: String,
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
}

impl ListHelpCenterRedirects {
    /// The call, with what it needs.
    pub fn new(help_center_id: impl Into<Id>) -> Self {
        Self {
            help_center_id: Id::text(help_center_id),
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

impl Endpoint for ListHelpCenterRedirects {
    type Response = HelpCenterRedirectList;
    const OPERATION: Operation = Operation::new(
            "listHelpCenterRedirects",
            Method::Get,
            "/help_center/help_centers/{help_center_id}/redirects",
            VERSION,
        )
        .tag("Help Center");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("help_center_id", &self.help_center_id);
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
    }
}

impl Paged for ListHelpCenterRedirects {
    type Item = HelpCenterRedirect;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    fn page(response: HelpCenterRedirectList) -> Page<HelpCenterRedirect> {
        Page::new(response.data).pages(response.pages).total(response.total_count)
    }
}

/// `POST /help_center/help_centers/{help_center_id}/redirects`
///
/// Operation `createHelpCenterRedirect`. Answers with [`HelpCenterRedirect`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateHelpCenterRedirect {
    /// Intercom's id of the help center. Path parameter `help_center_id`.
    pub help_center_id: String,
    /// The request body.
    pub body: CreateHelpCenterRedirectRequest,
}

impl CreateHelpCenterRedirect {
    /// The call, with what it needs.
    pub fn new(
        help_center_id: impl Into<Id>,
        body: impl Into<CreateHelpCenterRedirectRequest>,
    ) -> Self {
        Self {
            help_center_id: Id::text(help_center_id),
            body: body.into(),
        }
    }
}

impl Endpoint for CreateHelpCenterRedirect {
    type Response = HelpCenterRedirect;
    const OPERATION: Operation = Operation::new(
            "createHelpCenterRedirect",
            Method::Post,
            "/help_center/help_centers/{help_center_id}/redirects",
            VERSION,
        )
        .tag("Help Center");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("help_center_id", &self.help_center_id);
        parts.json(&self.body);
    }
}

/// `GET /help_center/help_centers/{help_center_id}/redirects/{id}`
///
/// Operation `retrieveHelpCenterRedirect`. Answers with [`HelpCenterRedirect`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveHelpCenterRedirect {
    /// Intercom's id of the help center. Path parameter `help_center_id`.
    pub help_center_id: String,
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
}

impl RetrieveHelpCenterRedirect {
    /// The call, with what it needs.
    pub fn new(help_center_id: impl Into<Id>, id: impl Into<Id>) -> Self {
        Self {
            help_center_id: Id::text(help_center_id),
            id: Id::text(id),
        }
    }
}

impl Endpoint for RetrieveHelpCenterRedirect {
    type Response = HelpCenterRedirect;
    const OPERATION: Operation = Operation::new(
            "retrieveHelpCenterRedirect",
            Method::Get,
            "/help_center/help_centers/{help_center_id}/redirects/{id}",
            VERSION,
        )
        .tag("Help Center");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("help_center_id", &self.help_center_id);
        parts.path("id", &self.id);
    }
}

/// `DELETE /help_center/help_centers/{help_center_id}/redirects/{id}`
///
/// Operation `deleteHelpCenterRedirect`. Answers with [`DeletedHelpCenterRedirectObject`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteHelpCenterRedirect {
    /// Intercom's id of the help center. Path parameter `help_center_id`.
    pub help_center_id: String,
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
}

impl DeleteHelpCenterRedirect {
    /// The call, with what it needs.
    pub fn new(help_center_id: impl Into<Id>, id: impl Into<Id>) -> Self {
        Self {
            help_center_id: Id::text(help_center_id),
            id: Id::text(id),
        }
    }
}

impl Endpoint for DeleteHelpCenterRedirect {
    type Response = DeletedHelpCenterRedirectObject;
    const OPERATION: Operation = Operation::new(
            "deleteHelpCenterRedirect",
            Method::Delete,
            "/help_center/help_centers/{help_center_id}/redirects/{id}",
            VERSION,
        )
        .tag("Help Center");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("help_center_id", &self.help_center_id);
        parts.path("id", &self.id);
    }
}

/// `GET /help_center/collections`
///
/// Operation `listAllCollections`. Answers with [`CollectionList`]. Comes in pages.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAllCollections {
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
}

impl ListAllCollections {
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

impl Endpoint for ListAllCollections {
    type Response = CollectionList;
    const OPERATION: Operation = Operation::new(
            "listAllCollections",
            Method::Get,
            "/help_center/collections",
            VERSION,
        )
        .tag("Help Center");
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
    }
}

impl Paged for ListAllCollections {
    type Item = Collection;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    fn page(response: CollectionList) -> Page<Collection> {
        Page::new(response.data).pages(response.pages).total(response.total_count)
    }
}

/// `POST /help_center/collections`
///
/// Operation `createCollection`. Answers with [`Collection`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCollection {
    /// The request body.
    pub body: CreateCollectionRequest,
}

impl CreateCollection {
    /// The call, with what it needs.
    pub fn new(body: impl Into<CreateCollectionRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for CreateCollection {
    type Response = Collection;
    const OPERATION: Operation = Operation::new(
            "createCollection",
            Method::Post,
            "/help_center/collections",
            VERSION,
        )
        .tag("Help Center");
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// `GET /help_center/collections/{collection_id}`
///
/// Operation `retrieveCollection`. Answers with [`Collection`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveCollection {
    /// Path parameter `collection_id`.
    pub collection_id: String,
}

impl RetrieveCollection {
    /// The call, with what it needs.
    pub fn new(collection_id: impl Into<Id>) -> Self {
        Self {
            collection_id: Id::text(collection_id),
        }
    }
}

impl Endpoint for RetrieveCollection {
    type Response = Collection;
    const OPERATION: Operation = Operation::new(
            "retrieveCollection",
            Method::Get,
            "/help_center/collections/{collection_id}",
            VERSION,
        )
        .tag("Help Center");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("collection_id", &self.collection_id);
    }
}

/// `PUT /help_center/collections/{collection_id}`
///
/// Changes what is sent of a collection and leaves the rest. A `parent_id` of null moves it to
/// the top level.
///
/// Operation `updateCollection`. Answers with [`Collection`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCollection {
    /// Path parameter `collection_id`.
    pub collection_id: String,
    /// The request body.
    pub body: UpdateCollectionRequest,
}

impl UpdateCollection {
    /// The call, with what it needs.
    pub fn new(
        collection_id: impl Into<Id>,
        body: impl Into<UpdateCollectionRequest>,
    ) -> Self {
        Self {
            collection_id: Id::text(collection_id),
            body: body.into(),
        }
    }
}

impl Endpoint for UpdateCollection {
    type Response = Collection;
    const OPERATION: Operation = Operation::new(
            "updateCollection",
            Method::Put,
            "/help_center/collections/{collection_id}",
            VERSION,
        )
        .tag("Help Center");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("collection_id", &self.collection_id);
        parts.json(&self.body);
    }
}

/// `DELETE /help_center/collections/{collection_id}`
///
/// Operation `deleteCollection`. Answers with [`DeletedCollectionObject`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteCollection {
    /// Path parameter `collection_id`.
    pub collection_id: String,
}

impl DeleteCollection {
    /// The call, with what it needs.
    pub fn new(collection_id: impl Into<Id>) -> Self {
        Self {
            collection_id: Id::text(collection_id),
        }
    }
}

impl Endpoint for DeleteCollection {
    type Response = DeletedCollectionObject;
    const OPERATION: Operation = Operation::new(
            "deleteCollection",
            Method::Delete,
            "/help_center/collections/{collection_id}",
            VERSION,
        )
        .tag("Help Center");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("collection_id", &self.collection_id);
    }
}

/// `GET /help_center/help_centers/{help_center_id}`
///
/// Operation `retrieveHelpCenter`. Answers with [`HelpCenter`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveHelpCenter {
    /// Intercom's id of the help center. Path parameter `help_center_id`.
    pub help_center_id: String,
}

impl RetrieveHelpCenter {
    /// The call, with what it needs.
    pub fn new(help_center_id: impl Into<Id>) -> Self {
        Self {
            help_center_id: Id::text(help_center_id),
        }
    }
}

impl Endpoint for RetrieveHelpCenter {
    type Response = HelpCenter;
    const OPERATION: Operation = Operation::new(
            "retrieveHelpCenter",
            Method::Get,
            "/help_center/help_centers/{help_center_id}",
            VERSION,
        )
        .tag("Help Center");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("help_center_id", &self.help_center_id);
    }
}

/// `GET /help_center/help_centers`
///
/// Operation `listHelpCenters`. Answers with [`HelpCenterList`]. A list that comes whole.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListHelpCenters {}
impl ListHelpCenters {
    /// The call, with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Endpoint for ListHelpCenters {
    type Response = HelpCenterList;
    const OPERATION: Operation = Operation::new(
            "listHelpCenters",
            Method::Get,
            "/help_center/help_centers",
            VERSION,
        )
        .tag("Help Center");
    fn fill(&self, _parts: &mut RequestParts) {}
}

impl Paged for ListHelpCenters {
    type Item = HelpCenter;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    fn page(response: HelpCenterList) -> Page<HelpCenter> {
        Page::new(response.data)
    }
}
