// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Calls`.
//!
//! Phone and video calls, with recording and transcript.

use intercom_runtime::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, Redirect, RequestParts,
    Text,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    Call, CallList, ListCallsWithTranscriptsBody, ListCallsWithTranscriptsResponse,
    ListCallsWithTranscriptsResponseDataItem,
};

/// `GET /calls`
///
/// Operation `listCalls`. Answers with [`CallList`]. Comes in pages.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCalls {
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
}

impl ListCalls {
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

impl Endpoint for ListCalls {
    type Response = CallList;
    const OPERATION: Operation = Operation::new(
            "listCalls",
            Method::Get,
            "/calls",
            VERSION,
        )
        .tag("Calls");
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
    }
}

impl Paged for ListCalls {
    type Item = Call;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    fn page(response: CallList) -> Page<Call> {
        Page::new(response.data).pages(response.pages).total(response.total_count)
    }
}

/// `GET /calls/{call_id}`
///
/// Operation `showCall`. Answers with [`Call`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ShowCall {
    /// Path parameter `call_id`.
    pub call_id: String,
}

impl ShowCall {
    /// The call, with what it needs.
    pub fn new(call_id: impl Into<Id>) -> Self {
        Self { call_id: Id::text(call_id) }
    }
}

impl Endpoint for ShowCall {
    type Response = Call;
    const OPERATION: Operation = Operation::new(
            "showCall",
            Method::Get,
            "/calls/{call_id}",
            VERSION,
        )
        .tag("Calls");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("call_id", &self.call_id);
    }
}

/// `GET /calls/{call_id}/recording`
///
/// Operation `showCallRecording`. Answers with the address of what was asked for.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ShowCallRecording {
    /// Path parameter `call_id`.
    pub call_id: String,
}

impl ShowCallRecording {
    /// The call, with what it needs.
    pub fn new(call_id: impl Into<Id>) -> Self {
        Self { call_id: Id::text(call_id) }
    }
}

impl Endpoint for ShowCallRecording {
    type Response = Redirect;
    const OPERATION: Operation = Operation::new(
            "showCallRecording",
            Method::Get,
            "/calls/{call_id}/recording",
            VERSION,
        )
        .tag("Calls");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("call_id", &self.call_id);
    }
}

/// `GET /calls/{call_id}/transcript`
///
/// Operation `showCallTranscript`. Answers with text.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ShowCallTranscript {
    /// Path parameter `call_id`.
    pub call_id: String,
}

impl ShowCallTranscript {
    /// The call, with what it needs.
    pub fn new(call_id: impl Into<Id>) -> Self {
        Self { call_id: Id::text(call_id) }
    }
}

impl Endpoint for ShowCallTranscript {
    type Response = Text;
    const OPERATION: Operation = Operation::new(
            "showCallTranscript",
            Method::Get,
            "/calls/{call_id}/transcript",
            VERSION,
        )
        .tag("Calls");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("call_id", &self.call_id);
    }
}

/// `POST /calls/search`
///
/// Operation `listCallsWithTranscripts`. Answers with [`ListCallsWithTranscriptsResponse`]. A
/// list that comes whole.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListCallsWithTranscripts {
    /// The request body.
    pub body: ListCallsWithTranscriptsBody,
}

impl ListCallsWithTranscripts {
    /// The call, with what it needs.
    pub fn new(body: impl Into<ListCallsWithTranscriptsBody>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for ListCallsWithTranscripts {
    type Response = ListCallsWithTranscriptsResponse;
    const OPERATION: Operation = Operation::new(
            "listCallsWithTranscripts",
            Method::Post,
            "/calls/search",
            VERSION,
        )
        .tag("Calls");
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

impl Paged for ListCallsWithTranscripts {
    type Item = ListCallsWithTranscriptsResponseDataItem;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    fn page(
        response: ListCallsWithTranscriptsResponse,
    ) -> Page<ListCallsWithTranscriptsResponseDataItem> {
        Page::new(response.data)
    }
}
