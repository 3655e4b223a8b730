// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Map, Value, object, open_enum};

/// A call that Fin Voice handled.
///
/// Schema `ai_call_response`. Returned by
/// [`RegisterFinVoiceCall`](super::super::RegisterFinVoiceCall),
/// [`CollectFinVoiceCallById`](super::super::CollectFinVoiceCallById),
/// [`CollectFinVoiceCallByExternalId`](super::super::CollectFinVoiceCallByExternalId). New in
/// version 2.15.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiCallResponse {
    /// The id that the registration of the call returned.
    pub id: Option<Id>,
    /// Intercom's id of the workspace.
    pub app_id: Option<Id>,
    /// The number of the caller in the E.164 form.
    pub user_phone_number: Option<String>,
    /// How far the call is, `registered`, `in-progress` or how it was resolved.
    pub status: Option<AiCallResponseStatus>,
    /// Intercom's id of the call; null until it is matched.
    pub intercom_call_id: Option<Id>,
    /// The id that the telephony provider gave the call.
    pub external_call_id: Option<Id>,
    /// Intercom's id of the conversation; null until there is one.
    pub intercom_conversation_id: Option<Id>,
    /// What was said, part by part.
    pub call_transcript: Option<List<Map<Value>>>,
    /// What the call was about, in at most 256 characters; empty if there is no summary.
    pub call_summary: Option<String>,
    /// What the caller wanted, as Fin classified it.
    pub intent: Option<List<Map<Value>>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(AiCallResponse {
    id, app_id, user_phone_number, status, intercom_call_id, external_call_id,
    intercom_conversation_id, call_transcript, call_summary, intent;
    numeric "id", "app_id"
});

/// How far the call is, `registered`, `in-progress` or how it was resolved.
///
/// Part of [`AiCallResponse`]. Read from responses. One of `registered`, `in-progress`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiCallResponseStatus {
    /// It is announced and has not begun.
    Registered,
    /// Fin talks to the caller.
    #[doc(alias = "in-progress")]
    InProgress,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(AiCallResponseStatus { Registered = "registered", InProgress = "in-progress" });
