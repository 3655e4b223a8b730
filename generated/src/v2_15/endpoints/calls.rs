// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Phone and video calls, with recording and transcript.
//!
//! Operations of the tag `Calls`.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, Redirect, RequestParts,
    Text, call_debug,
};
use intercom_runtime::model::{Id, List, Value};
use super::VERSION;
use super::super::models::{
    AiCallResponse, Call, CallList, ListCallsWithTranscriptsRequest,
    ListCallsWithTranscriptsResponse, ListCallsWithTranscriptsResponseDataItem,
    RegisterFinVoiceCallRequest,
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
/// use intercom_api::v2_15::ListCalls;
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
/// use intercom_api::v2_15::ShowCall;
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
/// use intercom_api::v2_15::ShowCallRecording;
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
/// use intercom_api::v2_15::ShowCallTranscript;
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
/// use intercom_api::v2_15::{ListCallsWithTranscripts, ListCallsWithTranscriptsRequest};
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

/// Registers a call that Fin Voice handles at a telephony provider, so that it can be matched
/// with a conversation.
///
/// `POST /fin_voice/register`, operation `registerFinVoiceCall`. Returns [`AiCallResponse`].
/// New in version 2.15.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_15::{RegisterFinVoiceCall, RegisterFinVoiceCallRequest};
///
/// let response = RegisterFinVoiceCall::new(
///         RegisterFinVoiceCallRequest::new("+15551234567", "123"),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/fin_voice/register")]
#[doc(alias = "register fin voice call")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RegisterFinVoiceCall {
    /// The request body.
    pub body: RegisterFinVoiceCallRequest,
}

call_debug!(RegisterFinVoiceCall);

impl RegisterFinVoiceCall {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<RegisterFinVoiceCallRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for RegisterFinVoiceCall {
    type Response = AiCallResponse;
    const OPERATION: Operation = Operation::new(
            "registerFinVoiceCall",
            Method::Post,
            "/fin_voice/register",
            VERSION,
        )
        .tag("Calls");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// Retrieves a call that Fin Voice handled, by the id that its registration returned.
///
/// `GET /fin_voice/collect/{id}`, operation `collectFinVoiceCallById`. Returns
/// [`AiCallResponse`]. New in version 2.15.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_15::CollectFinVoiceCallById;
///
/// let response = CollectFinVoiceCallById::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/fin_voice/collect/{id}")]
#[doc(alias = "collect fin voice call by id")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CollectFinVoiceCallById {
    /// Intercom's id of the call. Path parameter `id`.
    pub id: Id,
}

call_debug!(CollectFinVoiceCallById);

impl CollectFinVoiceCallById {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
    }
}

impl Endpoint for CollectFinVoiceCallById {
    type Response = AiCallResponse;
    const OPERATION: Operation = Operation::new(
            "collectFinVoiceCallById",
            Method::Get,
            "/fin_voice/collect/{id}",
            VERSION,
        )
        .tag("Calls");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// Retrieves a call that Fin Voice handled, by the id that the telephony provider gave it.
///
/// `GET /fin_voice/external_id/{external_id}`, operation `collectFinVoiceCallByExternalId`.
/// Returns [`AiCallResponse`]. New in version 2.15.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_15::CollectFinVoiceCallByExternalId;
///
/// let response = CollectFinVoiceCallByExternalId::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/fin_voice/external_id/{external_id}")]
#[doc(alias = "collect fin voice call by external id")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CollectFinVoiceCallByExternalId {
    /// The id that the telephony provider gave the call. Path parameter `external_id`.
    pub external_id: Id,
}

call_debug!(CollectFinVoiceCallByExternalId);

impl CollectFinVoiceCallByExternalId {
    /// Makes the call with its required arguments.
    pub fn new(external_id: impl Into<Id>) -> Self {
        Self {
            external_id: Id::of(external_id),
        }
    }
}

impl Endpoint for CollectFinVoiceCallByExternalId {
    type Response = AiCallResponse;
    const OPERATION: Operation = Operation::new(
            "collectFinVoiceCallByExternalId",
            Method::Get,
            "/fin_voice/external_id/{external_id}",
            VERSION,
        )
        .tag("Calls");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("external_id", &self.external_id);
    }
}

/// Retrieves the latest call that Fin Voice handled for a phone number.
///
/// `GET /fin_voice/phone_number/{phone_number}`, operation `collectFinVoiceCallByPhoneNumber`.
/// Returns JSON. New in version 2.15.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_15::CollectFinVoiceCallByPhoneNumber;
///
/// let response = CollectFinVoiceCallByPhoneNumber::new("+15551234567")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/fin_voice/phone_number/{phone_number}")]
#[doc(alias = "collect fin voice call by phone number")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CollectFinVoiceCallByPhoneNumber {
    /// The phone number in the E.164 form, such as `+15551234567`. Path parameter `phone_number`.
    pub phone_number: Id,
}

call_debug!(CollectFinVoiceCallByPhoneNumber);

impl CollectFinVoiceCallByPhoneNumber {
    /// Makes the call with its required arguments.
    pub fn new(phone_number: impl Into<Id>) -> Self {
        Self {
            phone_number: Id::of(phone_number),
        }
    }
}

impl Endpoint for CollectFinVoiceCallByPhoneNumber {
    type Response = Value;
    const OPERATION: Operation = Operation::new(
            "collectFinVoiceCallByPhoneNumber",
            Method::Get,
            "/fin_voice/phone_number/{phone_number}",
            VERSION,
        )
        .tag("Calls");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("phone_number", &self.phone_number);
    }
}

/// Retrieves the calls that Fin Voice handled in a conversation.
///
/// `GET /fin_voice/conversation/{conversation_id}`, operation
/// `collectFinVoiceCallsByConversationId`. Returns JSON. New in version 2.15.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_15::CollectFinVoiceCallsByConversationId;
///
/// let response = CollectFinVoiceCallsByConversationId::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/fin_voice/conversation/{conversation_id}")]
#[doc(alias = "collect fin voice calls by conversation id")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CollectFinVoiceCallsByConversationId {
    /// Intercom's id of the conversation. Path parameter `conversation_id`.
    pub conversation_id: Id,
}

call_debug!(CollectFinVoiceCallsByConversationId);

impl CollectFinVoiceCallsByConversationId {
    /// Makes the call with its required arguments.
    pub fn new(conversation_id: impl Into<Id>) -> Self {
        Self {
            conversation_id: Id::of(conversation_id),
        }
    }
}

impl Endpoint for CollectFinVoiceCallsByConversationId {
    type Response = List<AiCallResponse>;
    const OPERATION: Operation = Operation::new(
            "collectFinVoiceCallsByConversationId",
            Method::Get,
            "/fin_voice/conversation/{conversation_id}",
            VERSION,
        )
        .tag("Calls");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("conversation_id", &self.conversation_id);
    }
}
