// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Segments`.
//!
//! Saved filters over contacts and companies.

use intercom_runtime::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{Segment, SegmentList};

/// `GET /segments`
///
/// All segments. How many members they have has to be asked for.
///
/// Operation `listSegments`. Answers with [`SegmentList`]. Comes in pages.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSegments {
    /// Query parameter `include_count`.
    pub include_count: Option<bool>,
}

impl ListSegments {
    /// The call, with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { include_count: None }
    }

    /// Sets `include_count`.
    #[must_use]
    pub fn include_count(mut self, include_count: bool) -> Self {
        self.include_count = Some(include_count);
        self
    }
}

impl Endpoint for ListSegments {
    type Response = SegmentList;
    const OPERATION: Operation = Operation::new(
            "listSegments",
            Method::Get,
            "/segments",
            VERSION,
        )
        .tag("Segments");
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("include_count", &self.include_count);
    }
}

impl Paged for ListSegments {
    type Item = Segment;
    const PAGING: PagingStrategy = PagingStrategy::NextLink;

    fn page(response: SegmentList) -> Page<Segment> {
        Page::new(response.segments).pages(response.pages)
    }
}

/// `GET /segments/{segment_id}`
///
/// Operation `retrieveSegment`. Answers with [`Segment`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveSegment {
    /// Path parameter `segment_id`.
    pub segment_id: String,
}

impl RetrieveSegment {
    /// The call, with what it needs.
    pub fn new(segment_id: impl Into<Id>) -> Self {
        Self {
            segment_id: Id::text(segment_id),
        }
    }
}

impl Endpoint for RetrieveSegment {
    type Response = Segment;
    const OPERATION: Operation = Operation::new(
            "retrieveSegment",
            Method::Get,
            "/segments/{segment_id}",
            VERSION,
        )
        .tag("Segments");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("segment_id", &self.segment_id);
    }
}
