// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Calls`.
//!
//! Phone and video calls, with recording and transcript.

use intercom_runtime::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, Redirect, RequestParts,
    Text,
};
use intercom_runtime::model::{Id, List, Value};
use super::VERSION;
use super::super::models::{
    AiCallResponse, Call, CallList, ListCallsWithTranscriptsBody,
    ListCallsWithTranscriptsResponse, ListCallsWithTranscriptsResponseDataItem,
    RegisterFinVoiceCallRequest,
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

/// `POST /fin_voice/register`
///
/// Operation `registerFinVoiceCall`. Answers with [`AiCallResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RegisterFinVoiceCall {
    /// The request body.
    pub body: RegisterFinVoiceCallRequest,
}

impl RegisterFinVoiceCall {
    /// The call, with what it needs.
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// `GET /fin_voice/collect/{id}`
///
/// Operation `collectFinVoiceCallById`. Answers with [`AiCallResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CollectFinVoiceCallById {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
}

impl CollectFinVoiceCallById {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::text(id) }
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// `GET /fin_voice/external_id/{external_id}`
///
/// Operation `collectFinVoiceCallByExternalId`. Answers with [`AiCallResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CollectFinVoiceCallByExternalId {
    /// Path parameter `external_id`.
    pub external_id: String,
}

impl CollectFinVoiceCallByExternalId {
    /// The call, with what it needs.
    pub fn new(external_id: impl Into<Id>) -> Self {
        Self {
            external_id: Id::text(external_id),
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("external_id", &self.external_id);
    }
}

/// `GET /fin_voice/phone_number/{phone_number}`
///
/// Operation `collectFinVoiceCallByPhoneNumber`. Answers with JSON.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CollectFinVoiceCallByPhoneNumber {
    /// Path parameter `phone_number`.
    pub phone_number: String,
}

impl CollectFinVoiceCallByPhoneNumber {
    /// The call, with what it needs.
    pub fn new(phone_number: impl Into<Id>) -> Self {
        Self {
            phone_number: Id::text(phone_number),
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("phone_number", &self.phone_number);
    }
}

/// `GET /fin_voice/conversation/{conversation_id}`
///
/// Operation `collectFinVoiceCallsByConversationId`. Answers with JSON.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CollectFinVoiceCallsByConversationId {
    /// Intercom's id of the conversation. Path parameter `conversation_id`.
    pub conversation_id: String,
}

impl CollectFinVoiceCallsByConversationId {
    /// The call, with what it needs.
    pub fn new(conversation_id: impl Into<Id>) -> Self {
        Self {
            conversation_id: Id::text(conversation_id),
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("conversation_id", &self.conversation_id);
    }
}
