// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};
use super::Datetime;

/// Schema `call`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Call {
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
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(Call {
    r#type = "type", id, conversation_id, admin_id, contact_id, state, initiated_at,
    answered_at, ended_at, created_at, updated_at, recording_url, transcription_url, call_type,
    direction, ended_reason, phone, fin_recording_url, fin_transcription_url
});
