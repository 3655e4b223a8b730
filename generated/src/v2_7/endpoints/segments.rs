// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Saved filters over contacts and companies.
//!
//! Operations of the tag `Segments`.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts, call_debug,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{Segment, SegmentList};

/// Lists the segments of the workspace.
///
/// How many members they have has to be asked for.
///
/// `GET /segments`, operation `listSegments`. Returns [`SegmentList`]. The list comes in pages,
/// which `items` reads one after the other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_7::ListSegments;
///
/// let mut items = ListSegments::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/segments")]
#[doc(alias = "list segments")]
#[doc(alias = "segments.list")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSegments {
    /// Whether each segment is returned with the number of its members. Query parameter
    /// `include_count`.
    pub include_count: Option<bool>,
}

call_debug!(ListSegments);

impl ListSegments {
    /// Makes the call with no argument set.
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("include_count", &self.include_count);
    }
}

impl Paged for ListSegments {
    type Item = Segment;
    const PAGING: PagingStrategy = PagingStrategy::NextLink;

    #[inline]
    fn page(response: SegmentList) -> Page<Segment> {
        Page::new(response.segments).pages(response.pages)
    }
}

/// Retrieves a segment, a saved filter.
///
/// `GET /segments/{id}`, operation `retrieveSegment`. Returns [`Segment`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_7::RetrieveSegment;
///
/// let response = RetrieveSegment::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/segments/{id}")]
#[doc(alias = "retrieve segment")]
#[doc(alias = "segments.find")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveSegment {
    /// Intercom's id of the segment. Path parameter `id`.
    pub id: Id,
}

call_debug!(RetrieveSegment);

impl RetrieveSegment {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
    }
}

impl Endpoint for RetrieveSegment {
    type Response = Segment;
    const OPERATION: Operation = Operation::new(
            "retrieveSegment",
            Method::Get,
            "/segments/{id}",
            VERSION,
        )
        .tag("Segments");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}
