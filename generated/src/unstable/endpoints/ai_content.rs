// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! What the AI agent may read: pages from outside, and the sources they come from.
//!
//! Operations of the tag `AI Content`.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts, call_debug,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    ContentImportSource, ContentImportSourcesList, CreateContentImportSourceRequest,
    CreateExternalPageRequest, ExternalPage, ExternalPagesList,
    UpdateContentImportSourceRequest, UpdateExternalPageRequest,
};

/// Lists the sources that content for Fin comes from.
///
/// `GET /ai/content_import_sources`, operation `listContentImportSources`. Returns
/// [`ContentImportSourcesList`]. The list comes in pages, which `items` reads one after the
/// other. New in version 2.12.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::ListContentImportSources;
///
/// let mut items = ListContentImportSources::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/ai/content_import_sources")]
#[doc(alias = "list content import sources")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListContentImportSources {
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
}

call_debug!(ListContentImportSources);

impl ListContentImportSources {
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

impl Endpoint for ListContentImportSources {
    type Response = ContentImportSourcesList;
    const OPERATION: Operation = Operation::new(
            "listContentImportSources",
            Method::Get,
            "/ai/content_import_sources",
            VERSION,
        )
        .tag("AI Content");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
    }
}

impl Paged for ListContentImportSources {
    type Item = ContentImportSource;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    #[inline]
    fn page(response: ContentImportSourcesList) -> Page<ContentImportSource> {
        Page::new(response.data).pages(response.pages).total(response.total_count)
    }
}

/// Creates a source for pages that you send by the API.
///
/// `POST /ai/content_import_sources`, operation `createContentImportSource`. Returns
/// [`ContentImportSource`]. New in version 2.12.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::{
///     CreateContentImportSource, CreateContentImportSourceRequest,
/// };
///
/// let response = CreateContentImportSource::new(
///         CreateContentImportSourceRequest::new("https://example.com"),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/ai/content_import_sources")]
#[doc(alias = "create content import source")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateContentImportSource {
    /// The request body.
    pub body: CreateContentImportSourceRequest,
}

call_debug!(CreateContentImportSource);

impl CreateContentImportSource {
    /// Makes the call with its required arguments.
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// Retrieves a source of content.
///
/// `GET /ai/content_import_sources/{id}`, operation `getContentImportSource`. Returns
/// [`ContentImportSource`]. New in version 2.12.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::GetContentImportSource;
///
/// let response = GetContentImportSource::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/ai/content_import_sources/{id}")]
#[doc(alias = "get content import source")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetContentImportSource {
    /// Intercom's id of the source. Path parameter `id`.
    pub id: Id,
}

call_debug!(GetContentImportSource);

impl GetContentImportSource {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
    }
}

impl Endpoint for GetContentImportSource {
    type Response = ContentImportSource;
    const OPERATION: Operation = Operation::new(
            "getContentImportSource",
            Method::Get,
            "/ai/content_import_sources/{id}",
            VERSION,
        )
        .tag("AI Content");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// Changes a source of content.
///
/// `PUT /ai/content_import_sources/{id}`, operation `updateContentImportSource`. Returns
/// [`ContentImportSource`]. New in version 2.12.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::{
///     UpdateContentImportSource, UpdateContentImportSourceRequest,
///     UpdateContentImportSourceRequestSyncBehavior,
/// };
///
/// let response = UpdateContentImportSource::new(
///         "123",
///         UpdateContentImportSourceRequest::new(
///             UpdateContentImportSourceRequestSyncBehavior::Api,
///             "https://example.com",
///         ),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/ai/content_import_sources/{id}")]
#[doc(alias = "update content import source")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateContentImportSource {
    /// Intercom's id of the source. Path parameter `id`.
    pub id: Id,
    /// The request body.
    pub body: UpdateContentImportSourceRequest,
}

call_debug!(UpdateContentImportSource);

impl UpdateContentImportSource {
    /// Makes the call with its required arguments.
    pub fn new(
        id: impl Into<Id>,
        body: impl Into<UpdateContentImportSourceRequest>,
    ) -> Self {
        Self {
            id: Id::of(id),
            body: body.into(),
        }
    }
}

impl Endpoint for UpdateContentImportSource {
    type Response = ContentImportSource;
    const OPERATION: Operation = Operation::new(
            "updateContentImportSource",
            Method::Put,
            "/ai/content_import_sources/{id}",
            VERSION,
        )
        .tag("AI Content");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// Deletes a source of content, with all pages that came from it.
///
/// `DELETE /ai/content_import_sources/{id}`, operation `deleteContentImportSource`. New in
/// version 2.12.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::DeleteContentImportSource;
///
/// DeleteContentImportSource::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/ai/content_import_sources/{id}")]
#[doc(alias = "delete content import source")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteContentImportSource {
    /// Intercom's id of the source. Path parameter `id`.
    pub id: Id,
}

call_debug!(DeleteContentImportSource);

impl DeleteContentImportSource {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
    }
}

impl Endpoint for DeleteContentImportSource {
    type Response = ();
    const OPERATION: Operation = Operation::new(
            "deleteContentImportSource",
            Method::Delete,
            "/ai/content_import_sources/{id}",
            VERSION,
        )
        .tag("AI Content");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// Lists the external pages that Fin may use.
///
/// `GET /ai/external_pages`, operation `listExternalPages`. Returns [`ExternalPagesList`]. The
/// list comes in pages, which `items` reads one after the other. New in version 2.12.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::ListExternalPages;
///
/// let mut items = ListExternalPages::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/ai/external_pages")]
#[doc(alias = "list external pages")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListExternalPages {
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
}

call_debug!(ListExternalPages);

impl ListExternalPages {
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

impl Endpoint for ListExternalPages {
    type Response = ExternalPagesList;
    const OPERATION: Operation = Operation::new(
            "listExternalPages",
            Method::Get,
            "/ai/external_pages",
            VERSION,
        )
        .tag("AI Content");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
    }
}

impl Paged for ListExternalPages {
    type Item = ExternalPage;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    #[inline]
    fn page(response: ExternalPagesList) -> Page<ExternalPage> {
        Page::new(response.data).pages(response.pages).total(response.total_count)
    }
}

/// Creates an external page, or replaces the one with the same source and external id.
///
/// `POST /ai/external_pages`, operation `createExternalPage`. Returns [`ExternalPage`]. New in
/// version 2.12.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::{CreateExternalPage, CreateExternalPageRequest};
///
/// let response = CreateExternalPage::new(
///         CreateExternalPageRequest::new("title", "html", "123", "123"),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/ai/external_pages")]
#[doc(alias = "create external page")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateExternalPage {
    /// The request body.
    pub body: CreateExternalPageRequest,
}

call_debug!(CreateExternalPage);

impl CreateExternalPage {
    /// Makes the call with its required arguments.
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// Retrieves an external page with its content.
///
/// `GET /ai/external_pages/{id}`, operation `getExternalPage`. Returns [`ExternalPage`]. New in
/// version 2.12.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::GetExternalPage;
///
/// let response = GetExternalPage::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/ai/external_pages/{id}")]
#[doc(alias = "get external page")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetExternalPage {
    /// Intercom's id of the external page. Path parameter `id`.
    pub id: Id,
}

call_debug!(GetExternalPage);

impl GetExternalPage {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
    }
}

impl Endpoint for GetExternalPage {
    type Response = ExternalPage;
    const OPERATION: Operation = Operation::new(
            "getExternalPage",
            Method::Get,
            "/ai/external_pages/{id}",
            VERSION,
        )
        .tag("AI Content");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// Changes an external page.
///
/// `PUT /ai/external_pages/{id}`, operation `updateExternalPage`. Returns [`ExternalPage`]. New
/// in version 2.12.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::{UpdateExternalPage, UpdateExternalPageRequest};
///
/// let response = UpdateExternalPage::new(
///         "123",
///         UpdateExternalPageRequest::new("title", "html", "https://example.com", "123"),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/ai/external_pages/{id}")]
#[doc(alias = "update external page")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateExternalPage {
    /// Intercom's id of the external page. Path parameter `id`.
    pub id: Id,
    /// The request body.
    pub body: UpdateExternalPageRequest,
}

call_debug!(UpdateExternalPage);

impl UpdateExternalPage {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>, body: impl Into<UpdateExternalPageRequest>) -> Self {
        Self {
            id: Id::of(id),
            body: body.into(),
        }
    }
}

impl Endpoint for UpdateExternalPage {
    type Response = ExternalPage;
    const OPERATION: Operation = Operation::new(
            "updateExternalPage",
            Method::Put,
            "/ai/external_pages/{id}",
            VERSION,
        )
        .tag("AI Content");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// Deletes an external page, which Fin then no longer uses.
///
/// Pages that Intercom fetches come back with the next fetch.
///
/// `DELETE /ai/external_pages/{id}`, operation `deleteExternalPage`. Returns [`ExternalPage`].
/// New in version 2.12.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::DeleteExternalPage;
///
/// let response = DeleteExternalPage::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/ai/external_pages/{id}")]
#[doc(alias = "delete external page")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteExternalPage {
    /// Intercom's id of the external page. Path parameter `id`.
    pub id: Id,
}

call_debug!(DeleteExternalPage);

impl DeleteExternalPage {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
    }
}

impl Endpoint for DeleteExternalPage {
    type Response = ExternalPage;
    const OPERATION: Operation = Operation::new(
            "deleteExternalPage",
            Method::Delete,
            "/ai/external_pages/{id}",
            VERSION,
        )
        .tag("AI Content");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}
