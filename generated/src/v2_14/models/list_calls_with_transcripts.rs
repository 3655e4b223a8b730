// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Map, Value, object};
use super::Datetime;

/// Part of `POST /calls/search`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCallsWithTranscriptsBody {
    /// 1 to 20 elements. Required.
    pub conversation_ids: List<String>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ListCallsWithTranscriptsBody {; required conversation_ids });

impl ListCallsWithTranscriptsBody {
    /// With what is required.
    pub fn new(conversation_ids: impl Into<List<String>>) -> Self {
        Self {
            conversation_ids: conversation_ids.into(),
            ..Self::default()
        }
    }
}

/// Part of `POST /calls/search`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCallsWithTranscriptsResponseDataItem {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// Intercom's id of the conversation.
    pub conversation_id: Option<String>,
    /// Intercom's id of the admin.
    pub admin_id: Option<String>,
    /// Intercom's id of the contact.
    pub contact_id: Option<String>,
    pub state: Option<String>,
    pub initiated_at: Option<Datetime>,
    pub answered_at: Option<Datetime>,
    pub ended_at: Option<Datetime>,
    /// The time at which it was created.
    pub created_at: Option<Datetime>,
    /// The time of its last change.
    pub updated_at: Option<Datetime>,
    /// Format: `uri`.
    pub recording_url: Option<String>,
    /// Format: `uri`.
    pub transcription_url: Option<String>,
    pub call_type: Option<String>,
    pub direction: Option<String>,
    pub ended_reason: Option<String>,
    /// The phone number with its country code.
    pub phone: Option<String>,
    /// Format: `uri`.
    pub fin_recording_url: Option<String>,
    /// Format: `uri`.
    pub fin_transcription_url: Option<String>,
    pub transcript: Option<List<Map<Value>>>,
    pub transcript_status: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ListCallsWithTranscriptsResponseDataItem {
    r#type = "type", id, conversation_id, admin_id, contact_id, state, initiated_at,
    answered_at, ended_at, created_at, updated_at, recording_url, transcription_url, call_type,
    direction, ended_reason, phone, fin_recording_url, fin_transcription_url, transcript,
    transcript_status
});

/// Part of `POST /calls/search`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCallsWithTranscriptsResponse {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<ListCallsWithTranscriptsResponseDataItem>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ListCallsWithTranscriptsResponse { r#type = "type", data });
