// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! What contacts did in your product and when.
//!
//! Operations of the tag `Data Events`.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts, call_debug,
};
use super::VERSION;
use super::super::models::{
    CreateDataEventRequest, CreateDataEventSummariesRequest, DataEventSummary,
    DataEventSummaryItem, ListDataEventsFilter,
};

/// Lists the events of one contact in the last 90 days.
///
/// The next page is at a URL that the response holds.
///
/// `GET /events`, operation `listDataEvents`. Returns [`DataEventSummary`]. The list comes in
/// pages, which `items` reads one after the other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_7::{ListDataEvents, ListDataEventsFilter, UserIdQueryParameter};
///
/// let mut items = ListDataEvents::new(
///         ListDataEventsFilter::UserId(UserIdQueryParameter::new("123")),
///     )
///     .items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/events")]
#[doc(alias = "list data events")]
#[doc(alias = "events.list")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListDataEvents {
    /// The contact whose events are listed. Query parameter `filter`.
    pub filter: ListDataEventsFilter,
    /// Whether to return how often each event happened, in place of the events. Query parameter
    /// `summary`.
    pub summary: Option<bool>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
}

call_debug!(ListDataEvents);

impl ListDataEvents {
    /// Makes the call with its required arguments.
    pub fn new(filter: impl Into<ListDataEventsFilter>) -> Self {
        Self {
            filter: filter.into(),
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("filter", &self.filter);
        parts.query("type", "user");
        parts.query("summary", &self.summary);
        parts.query("per_page", &self.per_page);
    }
}

impl Paged for ListDataEvents {
    type Item = DataEventSummaryItem;
    const PAGING: PagingStrategy = PagingStrategy::NextLink;

    #[inline]
    fn page(response: DataEventSummary) -> Page<DataEventSummaryItem> {
        Page::new(response.events).pages(response.pages)
    }
}

/// Records that a contact did something.
///
/// The response is empty.
///
/// `POST /events`, operation `createDataEvent`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_7::{CreateDataEvent, CreateDataEventRequest};
///
/// CreateDataEvent::new(CreateDataEventRequest::new("event name", 1_700_000_000))
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/events")]
#[doc(alias = "create data event")]
#[doc(alias = "track event")]
#[doc(alias = "submit event")]
#[doc(alias = "events.create")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDataEvent {
    /// The request body.
    pub body: CreateDataEventRequest,
}

call_debug!(CreateDataEvent);

impl CreateDataEvent {
    /// Makes the call with its required arguments.
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// Sets how often an event happened and when it did first and last, in place of sending each
/// one.
///
/// `POST /events/summaries`, operation `createDataEventSummaries`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_7::{CreateDataEventSummaries, CreateDataEventSummariesRequest};
///
/// CreateDataEventSummaries::new(CreateDataEventSummariesRequest::new())
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/events/summaries")]
#[doc(alias = "create data event summaries")]
#[doc(alias = "dataEventSummaries")]
#[doc(alias = "events.summaries")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDataEventSummaries {
    /// The request body.
    pub body: CreateDataEventSummariesRequest,
}

call_debug!(CreateDataEventSummaries);

impl CreateDataEventSummaries {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<CreateDataEventSummariesRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for CreateDataEventSummaries {
    type Response = ();
    const OPERATION: Operation = Operation::new(
            "createDataEventSummaries",
            Method::Post,
            "/events/summaries",
            VERSION,
        )
        .tag("Data Events");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}
