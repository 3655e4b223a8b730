// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Map, Value, object};
use super::Datetime;

/// The conversations whose calls are wanted.
///
/// Part of `POST /calls/search`. Sent by
/// [`ListCallsWithTranscripts`](super::super::ListCallsWithTranscripts).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCallsWithTranscriptsRequest {
    /// Intercom's ids of the conversations, at least 1 and at most 20. 1 to 20 elements. Required.
    pub conversation_ids: List<Id>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ListCallsWithTranscriptsRequest {; required conversation_ids });

impl ListCallsWithTranscriptsRequest {
    /// Makes a value of what is required.
    pub fn new(conversation_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        Self {
            conversation_ids: conversation_ids.into_iter().map(Id::of).collect(),
            ..Self::default()
        }
    }
}

/// A call with its transcript.
///
/// Part of `POST /calls/search`. Listed by
/// [`ListCallsWithTranscripts`](super::super::ListCallsWithTranscripts).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCallsWithTranscriptsResponseDataItem {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Intercom's id of the conversation that the call belongs to; null if there is none.
    pub conversation_id: Option<Id>,
    /// Intercom's id of the admin who took or made the call; null if nobody did.
    pub admin_id: Option<Id>,
    /// Intercom's id of the contact on the call; null if it is not known.
    pub contact_id: Option<Id>,
    /// How far the call is, such as `completed`.
    pub state: Option<String>,
    /// The time at which it began to ring.
    pub initiated_at: Option<Datetime>,
    /// The time at which somebody took the call.
    pub answered_at: Option<Datetime>,
    /// The time at which the call ended.
    pub ended_at: Option<Datetime>,
    /// The time at which it was created.
    pub created_at: Option<Datetime>,
    /// The time of its last change.
    pub updated_at: Option<Datetime>,
    /// The URL from which the recording can be downloaded; null if there is none. Format: `uri`.
    pub recording_url: Option<String>,
    /// The URL from which the transcript can be downloaded; null if there is none. Format: `uri`.
    pub transcription_url: Option<String>,
    /// The kind of call, such as `phone`.
    pub call_type: Option<String>,
    /// Who called, `inbound` or `outbound`.
    pub direction: Option<String>,
    /// How the call ended, such as `completed`.
    pub ended_reason: Option<String>,
    /// The phone number in the E.164 form.
    pub phone: Option<String>,
    /// The URL of the recording of the part that Fin handled. Format: `uri`.
    pub fin_recording_url: Option<String>,
    /// The URL of the transcript of the part that Fin handled. Format: `uri`.
    pub fin_transcription_url: Option<String>,
    /// What was said, part by part; empty if there is no transcript.
    pub transcript: Option<List<Map<Value>>>,
    /// How far the transcript is; null if there is none.
    pub transcript_status: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListCallsWithTranscriptsResponseDataItem {
    r#type = "type", id, conversation_id, admin_id, contact_id, state, initiated_at,
    answered_at, ended_at, created_at, updated_at, recording_url, transcription_url, call_type,
    direction, ended_reason, phone, fin_recording_url, fin_transcription_url, transcript,
    transcript_status
});

/// The calls that were found.
///
/// Part of `POST /calls/search`. Returned by
/// [`ListCallsWithTranscripts`](super::super::ListCallsWithTranscripts).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCallsWithTranscriptsResponse {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<ListCallsWithTranscriptsResponseDataItem>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListCallsWithTranscriptsResponse { r#type = "type", data });
