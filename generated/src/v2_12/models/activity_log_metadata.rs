// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Value, object};

/// Schema `activity_log_metadata`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivityLogMetadata {
    pub sign_in_method: Option<String>,
    /// Your own id for it.
    pub external_id: Option<String>,
    pub away_mode: Option<bool>,
    pub away_status_reason: Option<String>,
    pub reassign_conversations: Option<bool>,
    pub source: Option<String>,
    pub auto_changed: Option<String>,
    pub update_by: Option<i64>,
    pub update_by_name: Option<String>,
    pub admin: Option<ActivityLogMetadataAdmin>,
    pub team: Option<ActivityLogMetadataTeam>,
    pub enabled: Option<bool>,
    pub before: Option<Value>,
    pub after: Option<Value>,
    pub message: Option<ActivityLogMetadataMessage>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ActivityLogMetadata {
    sign_in_method, external_id, away_mode, away_status_reason, reassign_conversations, source,
    auto_changed, update_by, update_by_name, admin, team, enabled, before, after, message
});

/// Part of [`ActivityLogMetadata`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivityLogMetadataAdmin {
    /// The id that Intercom gave it.
    pub id: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ActivityLogMetadataAdmin { id, first_name, last_name });

/// Part of [`ActivityLogMetadata`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivityLogMetadataTeam {
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    pub member_count: Option<i64>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ActivityLogMetadataTeam { id, name, member_count });

/// Part of [`ActivityLogMetadata`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivityLogMetadataMessage {
    /// The id that Intercom gave it.
    pub id: Option<i64>,
    pub title: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ActivityLogMetadataMessage { id, title });
