// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Phone and video calls, with recording and transcript.
//!
//! Operations of the tag `Calls`.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, Redirect, RequestParts,
    Text, call_debug,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    Call, CallList, ListCallsWithTranscriptsRequest, ListCallsWithTranscriptsResponse,
    ListCallsWithTranscriptsResponseDataItem,
};

/// Lists the calls of the workspace.
///
/// `GET /calls`, operation `listCalls`. Returns [`CallList`]. The list comes in pages, which
/// `items` reads one after the other. New in version 2.14.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_14::ListCalls;
///
/// let mut items = ListCalls::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/calls")]
#[doc(alias = "list calls")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCalls {
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
}

call_debug!(ListCalls);

impl ListCalls {
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

impl Endpoint for ListCalls {
    type Response = CallList;
    const OPERATION: Operation = Operation::new(
            "listCalls",
            Method::Get,
            "/calls",
            VERSION,
        )
        .tag("Calls");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
    }
}

impl Paged for ListCalls {
    type Item = Call;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    #[inline]
    fn page(response: CallList) -> Page<Call> {
        Page::new(response.data).pages(response.pages).total(response.total_count)
    }
}

/// Retrieves a call.
///
/// `GET /calls/{call_id}`, operation `showCall`. Returns [`Call`]. New in version 2.14.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_14::ShowCall;
///
/// let response = ShowCall::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/calls/{call_id}")]
#[doc(alias = "show call")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ShowCall {
    /// Intercom's id of the call. Path parameter `call_id`.
    pub call_id: Id,
}

call_debug!(ShowCall);

impl ShowCall {
    /// Makes the call with its required arguments.
    pub fn new(call_id: impl Into<Id>) -> Self {
        Self { call_id: Id::of(call_id) }
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("call_id", &self.call_id);
    }
}

/// Redirects to the recording of a call, at a signed URL.
///
/// `GET /calls/{call_id}/recording`, operation `showCallRecording`. Returns the URL of what was
/// asked for. New in version 2.14.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_14::ShowCallRecording;
///
/// let response = ShowCallRecording::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/calls/{call_id}/recording")]
#[doc(alias = "show call recording")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ShowCallRecording {
    /// Intercom's id of the call. Path parameter `call_id`.
    pub call_id: Id,
}

call_debug!(ShowCallRecording);

impl ShowCallRecording {
    /// Makes the call with its required arguments.
    pub fn new(call_id: impl Into<Id>) -> Self {
        Self { call_id: Id::of(call_id) }
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("call_id", &self.call_id);
    }
}

/// Downloads the transcript of a call as plain text.
///
/// `GET /calls/{call_id}/transcript`, operation `showCallTranscript`. Returns a string. New in
/// version 2.14.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_14::ShowCallTranscript;
///
/// let response = ShowCallTranscript::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/calls/{call_id}/transcript")]
#[doc(alias = "show call transcript")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ShowCallTranscript {
    /// Intercom's id of the call. Path parameter `call_id`.
    pub call_id: Id,
}

call_debug!(ShowCallTranscript);

impl ShowCallTranscript {
    /// Makes the call with its required arguments.
    pub fn new(call_id: impl Into<Id>) -> Self {
        Self { call_id: Id::of(call_id) }
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("call_id", &self.call_id);
    }
}

/// Finds the calls of up to 20 conversations, with their transcripts.
///
/// `POST /calls/search`, operation `listCallsWithTranscripts`. Returns
/// [`ListCallsWithTranscriptsResponse`]. The list comes whole. New in version 2.14.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::model::Id;
/// use intercom_api::v2_14::{ListCallsWithTranscripts, ListCallsWithTranscriptsRequest};
///
/// let response = ListCallsWithTranscripts::new(
///         ListCallsWithTranscriptsRequest::new([Id::from("123")]),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/calls/search")]
#[doc(alias = "list calls with transcripts")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListCallsWithTranscripts {
    /// The request body.
    pub body: ListCallsWithTranscriptsRequest,
}

call_debug!(ListCallsWithTranscripts);

impl ListCallsWithTranscripts {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<ListCallsWithTranscriptsRequest>) -> Self {
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
        .tag("Calls")
        .safe();

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

impl Paged for ListCallsWithTranscripts {
    type Item = ListCallsWithTranscriptsResponseDataItem;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    #[inline]
    fn page(
        response: ListCallsWithTranscriptsResponse,
    ) -> Page<ListCallsWithTranscriptsResponseDataItem> {
        Page::new(response.data)
    }
}
