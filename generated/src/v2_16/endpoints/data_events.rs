// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Data Events`.
//!
//! What contacts did in your product and when.

use intercom_runtime::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts,
};
use super::VERSION;
use super::super::models::{
    CreateDataEventRequest, CreateDataEventSummariesRequest, DataEventSummary,
    DataEventSummaryItem, ListDataEventsFilter,
};

/// `GET /events`
///
/// Operation `listDataEvents`. Answers with [`DataEventSummary`]. Comes in pages.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListDataEvents {
    /// Query parameter `filter`.
    pub filter: ListDataEventsFilter,
    /// Query parameter `type`.
    pub r#type: String,
    /// Query parameter `summary`.
    pub summary: Option<bool>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
}

impl ListDataEvents {
    /// The call, with what it needs.
    pub fn new(
        filter: impl Into<ListDataEventsFilter>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            filter: filter.into(),
            r#type: r#type.into(),
            summary: None,
            per_page: None,
        }
    }

    /// Sets `summary`.
    #[must_use]
    pub fn summary(mut self, summary: bool) -> Self {
        self.summary = Some(summary);
        self
    }

    /// Sets `per_page`.
    #[must_use]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
}

impl Endpoint for ListDataEvents {
    type Response = DataEventSummary;
    const OPERATION: Operation = Operation::new(
            "listDataEvents",
            Method::Get,
            "/events",
            VERSION,
        )
        .tag("Data Events");
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("filter", &self.filter);
        parts.query("type", &self.r#type);
        parts.query("summary", &self.summary);
        parts.query("per_page", &self.per_page);
    }
}

impl Paged for ListDataEvents {
    type Item = DataEventSummaryItem;
    const PAGING: PagingStrategy = PagingStrategy::NextLink;

    fn page(response: DataEventSummary) -> Page<DataEventSummaryItem> {
        Page::new(response.events).pages(response.pages)
    }
}

/// `POST /events`
///
/// Records that a contact did something. The answer has no content.
///
/// Operation `createDataEvent`. Answers with nothing.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDataEvent {
    /// The request body.
    pub body: CreateDataEventRequest,
}

impl CreateDataEvent {
    /// The call, with what it needs.
    pub fn new(body: impl Into<CreateDataEventRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for CreateDataEvent {
    type Response = ();
    const OPERATION: Operation = Operation::new(
            "createDataEvent",
            Method::Post,
            "/events",
            VERSION,
        )
        .tag("Data Events");
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// `POST /events/summaries`
///
/// Sets how often an event happened and when it did first and last, in place of sending each
/// one.
///
/// Operation `dataEventSummaries`. Answers with nothing.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DataEventSummaries {
    /// The request body.
    pub body: CreateDataEventSummariesRequest,
}

impl DataEventSummaries {
    /// The call, with what it needs.
    pub fn new(body: impl Into<CreateDataEventSummariesRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for DataEventSummaries {
    type Response = ();
    const OPERATION: Operation = Operation::new(
            "dataEventSummaries",
            Method::Post,
            "/events/summaries",
            VERSION,
        )
        .tag("Data Events");
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}
