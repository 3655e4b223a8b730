// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Short pieces of content that Fin and teammates draw on.
//!
//! Operations of the tag `Content Snippets`.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts, call_debug,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    AttachTagToContentSnippetRequest, ContentSnippet, ContentSnippetCreateRequest,
    ContentSnippetList, ContentSnippetUpdateRequest, Tag,
};

/// Lists the snippets of the workspace.
///
/// `GET /content_snippets`, operation `listContentSnippets`. Returns [`ContentSnippetList`].
/// The list comes in pages, which `items` reads one after the other. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::ListContentSnippets;
///
/// let mut items = ListContentSnippets::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/content_snippets")]
#[doc(alias = "list content snippets")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListContentSnippets {
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
}

call_debug!(ListContentSnippets);

impl ListContentSnippets {
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

impl Endpoint for ListContentSnippets {
    type Response = ContentSnippetList;
    const OPERATION: Operation = Operation::new(
            "listContentSnippets",
            Method::Get,
            "/content_snippets",
            VERSION,
        )
        .tag("Content Snippets");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
    }
}

impl Paged for ListContentSnippets {
    type Item = ContentSnippet;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    #[inline]
    fn page(response: ContentSnippetList) -> Page<ContentSnippet> {
        Page::new(response.data)
            .numbered(response.page, response.total_pages)
            .total(response.total_count)
    }
}

/// Creates a snippet.
///
/// `POST /content_snippets`, operation `createContentSnippet`. Returns [`ContentSnippet`]. New
/// in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::{ContentSnippetCreateRequest, CreateContentSnippet};
///
/// let response = CreateContentSnippet::new(ContentSnippetCreateRequest::new("title"))
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/content_snippets")]
#[doc(alias = "create content snippet")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateContentSnippet {
    /// The request body.
    pub body: ContentSnippetCreateRequest,
}

call_debug!(CreateContentSnippet);

impl CreateContentSnippet {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<ContentSnippetCreateRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for CreateContentSnippet {
    type Response = ContentSnippet;
    const OPERATION: Operation = Operation::new(
            "createContentSnippet",
            Method::Post,
            "/content_snippets",
            VERSION,
        )
        .tag("Content Snippets");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// Retrieves a snippet with its content.
///
/// `GET /content_snippets/{id}`, operation `getContentSnippet`. Returns [`ContentSnippet`]. New
/// in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::GetContentSnippet;
///
/// let response = GetContentSnippet::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/content_snippets/{id}")]
#[doc(alias = "get content snippet")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetContentSnippet {
    /// Intercom's id of the snippet. Path parameter `id`.
    pub id: Id,
}

call_debug!(GetContentSnippet);

impl GetContentSnippet {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
    }
}

impl Endpoint for GetContentSnippet {
    type Response = ContentSnippet;
    const OPERATION: Operation = Operation::new(
            "getContentSnippet",
            Method::Get,
            "/content_snippets/{id}",
            VERSION,
        )
        .tag("Content Snippets");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// Changes a snippet.
///
/// `PUT /content_snippets/{id}`, operation `updateContentSnippet`. Returns [`ContentSnippet`].
/// New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::{ContentSnippetUpdateRequest, UpdateContentSnippet};
///
/// let response = UpdateContentSnippet::new("123", ContentSnippetUpdateRequest::new())
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/content_snippets/{id}")]
#[doc(alias = "update content snippet")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateContentSnippet {
    /// Intercom's id of the snippet. Path parameter `id`.
    pub id: Id,
    /// The request body.
    pub body: ContentSnippetUpdateRequest,
}

call_debug!(UpdateContentSnippet);

impl UpdateContentSnippet {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>, body: impl Into<ContentSnippetUpdateRequest>) -> Self {
        Self {
            id: Id::of(id),
            body: body.into(),
        }
    }
}

impl Endpoint for UpdateContentSnippet {
    type Response = ContentSnippet;
    const OPERATION: Operation = Operation::new(
            "updateContentSnippet",
            Method::Put,
            "/content_snippets/{id}",
            VERSION,
        )
        .tag("Content Snippets");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// Deletes a snippet.
///
/// `DELETE /content_snippets/{id}`, operation `deleteContentSnippet`. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::DeleteContentSnippet;
///
/// DeleteContentSnippet::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/content_snippets/{id}")]
#[doc(alias = "delete content snippet")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteContentSnippet {
    /// Intercom's id of the snippet. Path parameter `id`.
    pub id: Id,
}

call_debug!(DeleteContentSnippet);

impl DeleteContentSnippet {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
    }
}

impl Endpoint for DeleteContentSnippet {
    type Response = ();
    const OPERATION: Operation = Operation::new(
            "deleteContentSnippet",
            Method::Delete,
            "/content_snippets/{id}",
            VERSION,
        )
        .tag("Content Snippets");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// Puts a tag on a snippet.
///
/// The tag must exist already.
///
/// `POST /content_snippets/{content_snippet_id}/tags`, operation `attachTagToContentSnippet`.
/// Returns [`Tag`]. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::{
///     AttachTagToContentSnippet, AttachTagToContentSnippetRequest,
/// };
///
/// let response = AttachTagToContentSnippet::new(
///         "123",
///         AttachTagToContentSnippetRequest::new("123"),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/content_snippets/{content_snippet_id}/tags")]
#[doc(alias = "attach tag to content snippet")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachTagToContentSnippet {
    /// Intercom's id of the snippet. Path parameter `content_snippet_id`.
    pub content_snippet_id: Id,
    /// The request body.
    pub body: AttachTagToContentSnippetRequest,
}

call_debug!(AttachTagToContentSnippet);

impl AttachTagToContentSnippet {
    /// Makes the call with its required arguments.
    pub fn new(
        content_snippet_id: impl Into<Id>,
        body: impl Into<AttachTagToContentSnippetRequest>,
    ) -> Self {
        Self {
            content_snippet_id: Id::of(content_snippet_id),
            body: body.into(),
        }
    }
}

impl Endpoint for AttachTagToContentSnippet {
    type Response = Tag;
    const OPERATION: Operation = Operation::new(
            "attachTagToContentSnippet",
            Method::Post,
            "/content_snippets/{content_snippet_id}/tags",
            VERSION,
        )
        .tag("Content Snippets");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("content_snippet_id", &self.content_snippet_id);
        parts.json(&self.body);
    }
}

/// Takes a tag off a snippet.
///
/// The tag itself stays.
///
/// `DELETE /content_snippets/{content_snippet_id}/tags/{id}`, operation
/// `detachTagFromContentSnippet`. Returns [`Tag`]. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::DetachTagFromContentSnippet;
///
/// let response = DetachTagFromContentSnippet::new("123", "123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/content_snippets/{content_snippet_id}/tags/{id}")]
#[doc(alias = "detach tag from content snippet")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DetachTagFromContentSnippet {
    /// Intercom's id of the snippet. Path parameter `content_snippet_id`.
    pub content_snippet_id: Id,
    /// Intercom's id of the tag. Path parameter `id`.
    pub id: Id,
}

call_debug!(DetachTagFromContentSnippet);

impl DetachTagFromContentSnippet {
    /// Makes the call with its required arguments.
    pub fn new(content_snippet_id: impl Into<Id>, id: impl Into<Id>) -> Self {
        Self {
            content_snippet_id: Id::of(content_snippet_id),
            id: Id::of(id),
        }
    }
}

impl Endpoint for DetachTagFromContentSnippet {
    type Response = Tag;
    const OPERATION: Operation = Operation::new(
            "detachTagFromContentSnippet",
            Method::Delete,
            "/content_snippets/{content_snippet_id}/tags/{id}",
            VERSION,
        )
        .tag("Content Snippets");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("content_snippet_id", &self.content_snippet_id);
        parts.path("id", &self.id);
    }
}
