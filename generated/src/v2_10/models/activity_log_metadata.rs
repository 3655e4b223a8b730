// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Value, object};

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
    pub before: Option<Value>,
    pub after: Option<Value>,
    pub message: Option<ActivityLogMetadataMessage>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ActivityLogMetadata {
    sign_in_method, external_id, away_mode, away_status_reason, reassign_conversations, source,
    auto_changed, update_by, update_by_name, before, after, message
});

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
