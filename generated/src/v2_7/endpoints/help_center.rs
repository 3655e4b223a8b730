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
    Collection, CollectionList, CreateCollectionRequest, CreateSectionRequest,
    DeletedCollectionObject, DeletedSectionObject, HelpCenter, HelpCenterList, Section,
    SectionList, UpdateCollectionRequest, UpdateSectionRequest,
};

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

/// `GET /help_center/collections/{id}`
///
/// Operation `retrieveCollection`. Answers with [`Collection`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveCollection {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
}

impl RetrieveCollection {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::text(id) }
    }
}

impl Endpoint for RetrieveCollection {
    type Response = Collection;
    const OPERATION: Operation = Operation::new(
            "retrieveCollection",
            Method::Get,
            "/help_center/collections/{id}",
            VERSION,
        )
        .tag("Help Center");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// `PUT /help_center/collections/{id}`
///
/// Changes what is sent of a collection and leaves the rest. A `parent_id` of null moves it to
/// the top level.
///
/// Operation `updateCollection`. Answers with [`Collection`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCollection {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
    /// The request body.
    pub body: UpdateCollectionRequest,
}

impl UpdateCollection {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>, body: impl Into<UpdateCollectionRequest>) -> Self {
        Self {
            id: Id::text(id),
            body: body.into(),
        }
    }
}

impl Endpoint for UpdateCollection {
    type Response = Collection;
    const OPERATION: Operation = Operation::new(
            "updateCollection",
            Method::Put,
            "/help_center/collections/{id}",
            VERSION,
        )
        .tag("Help Center");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// `DELETE /help_center/collections/{id}`
///
/// Operation `deleteCollection`. Answers with [`DeletedCollectionObject`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteCollection {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
}

impl DeleteCollection {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::text(id) }
    }
}

impl Endpoint for DeleteCollection {
    type Response = DeletedCollectionObject;
    const OPERATION: Operation = Operation::new(
            "deleteCollection",
            Method::Delete,
            "/help_center/collections/{id}",
            VERSION,
        )
        .tag("Help Center");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// `GET /help_center/help_centers/{id}`
///
/// Operation `retrieveHelpCenter`. Answers with [`HelpCenter`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveHelpCenter {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
}

impl RetrieveHelpCenter {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::text(id) }
    }
}

impl Endpoint for RetrieveHelpCenter {
    type Response = HelpCenter;
    const OPERATION: Operation = Operation::new(
            "retrieveHelpCenter",
            Method::Get,
            "/help_center/help_centers/{id}",
            VERSION,
        )
        .tag("Help Center");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
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

/// `GET /help_center/sections`
///
/// Operation `listAllSections`. Answers with [`SectionList`]. Comes in pages.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAllSections {
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
}

impl ListAllSections {
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

impl Endpoint for ListAllSections {
    type Response = SectionList;
    const OPERATION: Operation = Operation::new(
            "listAllSections",
            Method::Get,
            "/help_center/sections",
            VERSION,
        )
        .tag("Help Center");
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
    }
}

impl Paged for ListAllSections {
    type Item = Section;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    fn page(response: SectionList) -> Page<Section> {
        Page::new(response.data).pages(response.pages).total(response.total_count)
    }
}

/// `POST /help_center/sections`
///
/// Operation `createSection`. Answers with [`Section`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateSection {
    /// The request body.
    pub body: CreateSectionRequest,
}

impl CreateSection {
    /// The call, with what it needs.
    pub fn new(body: impl Into<CreateSectionRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for CreateSection {
    type Response = Section;
    const OPERATION: Operation = Operation::new(
            "createSection",
            Method::Post,
            "/help_center/sections",
            VERSION,
        )
        .tag("Help Center");
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// `GET /help_center/sections/{id}`
///
/// Operation `retrieveSection`. Answers with [`Section`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveSection {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
}

impl RetrieveSection {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::text(id) }
    }
}

impl Endpoint for RetrieveSection {
    type Response = Section;
    const OPERATION: Operation = Operation::new(
            "retrieveSection",
            Method::Get,
            "/help_center/sections/{id}",
            VERSION,
        )
        .tag("Help Center");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// `PUT /help_center/sections/{id}`
///
/// Operation `updateSection`. Answers with [`Section`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateSection {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
    /// The request body.
    pub body: UpdateSectionRequest,
}

impl UpdateSection {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>, body: impl Into<UpdateSectionRequest>) -> Self {
        Self {
            id: Id::text(id),
            body: body.into(),
        }
    }
}

impl Endpoint for UpdateSection {
    type Response = Section;
    const OPERATION: Operation = Operation::new(
            "updateSection",
            Method::Put,
            "/help_center/sections/{id}",
            VERSION,
        )
        .tag("Help Center");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// `DELETE /help_center/sections/{id}`
///
/// Operation `deleteSection`. Answers with [`DeletedSectionObject`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteSection {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
}

impl DeleteSection {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::text(id) }
    }
}

impl Endpoint for DeleteSection {
    type Response = DeletedSectionObject;
    const OPERATION: Operation = Operation::new(
            "deleteSection",
            Method::Delete,
            "/help_center/sections/{id}",
            VERSION,
        )
        .tag("Help Center");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}
