// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Map, Timestamp, Value, object};

/// Schema `activity_log_metadata`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivityLogMetadata {
    pub sign_in_method: Option<String>,
    pub external_id: Option<String>,
    pub away_mode: Option<bool>,
    pub away_status_reason: Option<String>,
    pub reassign_conversations: Option<bool>,
    pub source: Option<String>,
    pub auto_changed: Option<String>,
    pub update_by: Option<i64>,
    pub update_by_name: Option<String>,
    pub previous_state: Option<String>,
    pub new_state: Option<String>,
    pub threshold_minutes: Option<i64>,
    /// Unix time in seconds.
    pub last_activity_at: Option<Timestamp>,
    pub auto: Option<bool>,
    pub setting_type: Option<String>,
    pub changes: Option<Map<ActivityLogMetadataChangesValue>>,
    pub conversation_assignment_limit: Option<i64>,
    pub ticket_assignment_limit: Option<i64>,
    pub before: Option<Value>,
    pub after: Option<Value>,
    pub message: Option<ActivityLogMetadataMessage>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ActivityLogMetadata {
    sign_in_method, external_id, away_mode, away_status_reason, reassign_conversations, source,
    auto_changed, update_by, update_by_name, previous_state, new_state, threshold_minutes,
    last_activity_at, auto, setting_type, changes, conversation_assignment_limit,
    ticket_assignment_limit, before, after, message
});

/// Part of [`ActivityLogMetadata`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivityLogMetadataChangesValue {
    pub before: Option<Value>,
    pub after: Option<Value>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ActivityLogMetadataChangesValue { before, after });

/// Part of [`ActivityLogMetadata`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivityLogMetadataMessage {
    pub id: Option<i64>,
    pub title: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ActivityLogMetadataMessage { id, title });
