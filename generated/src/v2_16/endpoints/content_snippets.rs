// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Content Snippets`.
//!
//! Short texts that the AI agent and teammates draw on.

use intercom_runtime::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    AttachTagToContentSnippetBody, ContentSnippet, ContentSnippetCreateRequest,
    ContentSnippetList, ContentSnippetUpdateRequest, Tag,
};

/// `GET /content_snippets`
///
/// Operation `listContentSnippets`. Answers with [`ContentSnippetList`]. Comes in pages.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListContentSnippets {
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
}

impl ListContentSnippets {
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

impl Endpoint for ListContentSnippets {
    type Response = ContentSnippetList;
    const OPERATION: Operation = Operation::new(
            "listContentSnippets",
            Method::Get,
            "/content_snippets",
            VERSION,
        )
        .tag("Content Snippets");
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
    }
}

impl Paged for ListContentSnippets {
    type Item = ContentSnippet;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    fn page(response: ContentSnippetList) -> Page<ContentSnippet> {
        Page::new(response.data)
            .numbered(response.page, response.total_pages)
            .total(response.total_count)
    }
}

/// `POST /content_snippets`
///
/// Operation `createContentSnippet`. Answers with [`ContentSnippet`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateContentSnippet {
    /// The request body.
    pub body: ContentSnippetCreateRequest,
}

impl CreateContentSnippet {
    /// The call, with what it needs.
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// `GET /content_snippets/{id}`
///
/// Operation `getContentSnippet`. Answers with [`ContentSnippet`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetContentSnippet {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
}

impl GetContentSnippet {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::text(id) }
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// `PUT /content_snippets/{id}`
///
/// Operation `updateContentSnippet`. Answers with [`ContentSnippet`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateContentSnippet {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
    /// The request body.
    pub body: ContentSnippetUpdateRequest,
}

impl UpdateContentSnippet {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>, body: impl Into<ContentSnippetUpdateRequest>) -> Self {
        Self {
            id: Id::text(id),
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// `DELETE /content_snippets/{id}`
///
/// Operation `deleteContentSnippet`. Answers with nothing.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteContentSnippet {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
}

impl DeleteContentSnippet {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::text(id) }
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// `POST /content_snippets/{content_snippet_id}/tags`
///
/// Operation `attachTagToContentSnippet`. Answers with [`Tag`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachTagToContentSnippet {
    /// Path parameter `content_snippet_id`.
    pub content_snippet_id: String,
    /// The request body.
    pub body: AttachTagToContentSnippetBody,
}

impl AttachTagToContentSnippet {
    /// The call, with what it needs.
    pub fn new(
        content_snippet_id: impl Into<Id>,
        body: impl Into<AttachTagToContentSnippetBody>,
    ) -> Self {
        Self {
            content_snippet_id: Id::text(content_snippet_id),
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("content_snippet_id", &self.content_snippet_id);
        parts.json(&self.body);
    }
}

/// `DELETE /content_snippets/{content_snippet_id}/tags/{id}`
///
/// Operation `detachTagFromContentSnippet`. Answers with [`Tag`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DetachTagFromContentSnippet {
    /// Path parameter `content_snippet_id`.
    pub content_snippet_id: String,
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
}

impl DetachTagFromContentSnippet {
    /// The call, with what it needs.
    pub fn new(content_snippet_id: impl Into<Id>, id: impl Into<Id>) -> Self {
        Self {
            content_snippet_id: Id::text(content_snippet_id),
            id: Id::text(id),
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("content_snippet_id", &self.content_snippet_id);
        parts.path("id", &self.id);
    }
}
