// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `AI Content`.
//!
//! What the AI agent may read: pages from outside, and the sources they come from.

use intercom_runtime::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    ContentImportSource, ContentImportSourcesList, CreateContentImportSourceRequest,
    CreateExternalPageRequest, ExternalPage, ExternalPagesList,
    UpdateContentImportSourceRequest, UpdateExternalPageRequest,
};

/// `GET /ai/content_import_sources`
///
/// Operation `listContentImportSources`. Answers with [`ContentImportSourcesList`]. Comes in
/// pages.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListContentImportSources {
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
}

impl ListContentImportSources {
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

impl Endpoint for ListContentImportSources {
    type Response = ContentImportSourcesList;
    const OPERATION: Operation = Operation::new(
            "listContentImportSources",
            Method::Get,
            "/ai/content_import_sources",
            VERSION,
        )
        .tag("AI Content");
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
    }
}

impl Paged for ListContentImportSources {
    type Item = ContentImportSource;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    fn page(response: ContentImportSourcesList) -> Page<ContentImportSource> {
        Page::new(response.data).pages(response.pages).total(response.total_count)
    }
}

/// `POST /ai/content_import_sources`
///
/// Operation `createContentImportSource`. Answers with [`ContentImportSource`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateContentImportSource {
    /// The request body.
    pub body: CreateContentImportSourceRequest,
}

impl CreateContentImportSource {
    /// The call, with what it needs.
    pub fn new(body: impl Into<CreateContentImportSourceRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for CreateContentImportSource {
    type Response = ContentImportSource;
    const OPERATION: Operation = Operation::new(
            "createContentImportSource",
            Method::Post,
            "/ai/content_import_sources",
            VERSION,
        )
        .tag("AI Content");
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// `GET /ai/content_import_sources/{source_id}`
///
/// Operation `getContentImportSource`. Answers with [`ContentImportSource`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetContentImportSource {
    /// Path parameter `source_id`.
    pub source_id: String,
}

impl GetContentImportSource {
    /// The call, with what it needs.
    pub fn new(source_id: impl Into<Id>) -> Self {
        Self {
            source_id: Id::text(source_id),
        }
    }
}

impl Endpoint for GetContentImportSource {
    type Response = ContentImportSource;
    const OPERATION: Operation = Operation::new(
            "getContentImportSource",
            Method::Get,
            "/ai/content_import_sources/{source_id}",
            VERSION,
        )
        .tag("AI Content");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("source_id", &self.source_id);
    }
}

/// `PUT /ai/content_import_sources/{source_id}`
///
/// Operation `updateContentImportSource`. Answers with [`ContentImportSource`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateContentImportSource {
    /// Path parameter `source_id`.
    pub source_id: String,
    /// The request body.
    pub body: UpdateContentImportSourceRequest,
}

impl UpdateContentImportSource {
    /// The call, with what it needs.
    pub fn new(
        source_id: impl Into<Id>,
        body: impl Into<UpdateContentImportSourceRequest>,
    ) -> Self {
        Self {
            source_id: Id::text(source_id),
            body: body.into(),
        }
    }
}

impl Endpoint for UpdateContentImportSource {
    type Response = ContentImportSource;
    const OPERATION: Operation = Operation::new(
            "updateContentImportSource",
            Method::Put,
            "/ai/content_import_sources/{source_id}",
            VERSION,
        )
        .tag("AI Content");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("source_id", &self.source_id);
        parts.json(&self.body);
    }
}

/// `DELETE /ai/content_import_sources/{source_id}`
///
/// Operation `deleteContentImportSource`. Answers with nothing.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteContentImportSource {
    /// Path parameter `source_id`.
    pub source_id: String,
}

impl DeleteContentImportSource {
    /// The call, with what it needs.
    pub fn new(source_id: impl Into<Id>) -> Self {
        Self {
            source_id: Id::text(source_id),
        }
    }
}

impl Endpoint for DeleteContentImportSource {
    type Response = ();
    const OPERATION: Operation = Operation::new(
            "deleteContentImportSource",
            Method::Delete,
            "/ai/content_import_sources/{source_id}",
            VERSION,
        )
        .tag("AI Content");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("source_id", &self.source_id);
    }
}

/// `GET /ai/external_pages`
///
/// Operation `listExternalPages`. Answers with [`ExternalPagesList`]. Comes in pages.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListExternalPages {
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
}

impl ListExternalPages {
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

impl Endpoint for ListExternalPages {
    type Response = ExternalPagesList;
    const OPERATION: Operation = Operation::new(
            "listExternalPages",
            Method::Get,
            "/ai/external_pages",
            VERSION,
        )
        .tag("AI Content");
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
    }
}

impl Paged for ListExternalPages {
    type Item = ExternalPage;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    fn page(response: ExternalPagesList) -> Page<ExternalPage> {
        Page::new(response.data).pages(response.pages).total(response.total_count)
    }
}

/// `POST /ai/external_pages`
///
/// Operation `createExternalPage`. Answers with [`ExternalPage`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateExternalPage {
    /// The request body.
    pub body: CreateExternalPageRequest,
}

impl CreateExternalPage {
    /// The call, with what it needs.
    pub fn new(body: impl Into<CreateExternalPageRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for CreateExternalPage {
    type Response = ExternalPage;
    const OPERATION: Operation = Operation::new(
            "createExternalPage",
            Method::Post,
            "/ai/external_pages",
            VERSION,
        )
        .tag("AI Content");
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// `GET /ai/external_pages/{page_id}`
///
/// Operation `getExternalPage`. Answers with [`ExternalPage`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetExternalPage {
    /// Path parameter `page_id`.
    pub page_id: String,
}

impl GetExternalPage {
    /// The call, with what it needs.
    pub fn new(page_id: impl Into<Id>) -> Self {
        Self { page_id: Id::text(page_id) }
    }
}

impl Endpoint for GetExternalPage {
    type Response = ExternalPage;
    const OPERATION: Operation = Operation::new(
            "getExternalPage",
            Method::Get,
            "/ai/external_pages/{page_id}",
            VERSION,
        )
        .tag("AI Content");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("page_id", &self.page_id);
    }
}

/// `PUT /ai/external_pages/{page_id}`
///
/// Operation `updateExternalPage`. Answers with [`ExternalPage`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateExternalPage {
    /// Path parameter `page_id`.
    pub page_id: String,
    /// The request body.
    pub body: UpdateExternalPageRequest,
}

impl UpdateExternalPage {
    /// The call, with what it needs.
    pub fn new(
        page_id: impl Into<Id>,
        body: impl Into<UpdateExternalPageRequest>,
    ) -> Self {
        Self {
            page_id: Id::text(page_id),
            body: body.into(),
        }
    }
}

impl Endpoint for UpdateExternalPage {
    type Response = ExternalPage;
    const OPERATION: Operation = Operation::new(
            "updateExternalPage",
            Method::Put,
            "/ai/external_pages/{page_id}",
            VERSION,
        )
        .tag("AI Content");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("page_id", &self.page_id);
        parts.json(&self.body);
    }
}

/// `DELETE /ai/external_pages/{page_id}`
///
/// Operation `deleteExternalPage`. Answers with [`ExternalPage`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteExternalPage {
    /// Path parameter `page_id`.
    pub page_id: String,
}

impl DeleteExternalPage {
    /// The call, with what it needs.
    pub fn new(page_id: impl Into<Id>) -> Self {
        Self { page_id: Id::text(page_id) }
    }
}

impl Endpoint for DeleteExternalPage {
    type Response = ExternalPage;
    const OPERATION: Operation = Operation::new(
            "deleteExternalPage",
            Method::Delete,
            "/ai/external_pages/{page_id}",
            VERSION,
        )
        .tag("AI Content");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("page_id", &self.page_id);
    }
}
