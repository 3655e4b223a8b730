// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{DateTime, Extra, Map, Timestamp, Value, object};

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
    pub team: Option<ActivityLogMetadataTeam>,
    pub team_assignment_limit: Option<i64>,
    pub enabled: Option<bool>,
    pub mode: Option<String>,
    pub consent_id: Option<i64>,
    /// RFC 3339 time.
    pub expired_at: Option<DateTime>,
    pub before: Option<Map<Value>>,
    pub after: Option<Map<Value>>,
    pub admin: Option<ActivityLogMetadataAdmin>,
    pub message: Option<ActivityLogMetadataMessage>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ActivityLogMetadata {
    sign_in_method, external_id, away_mode, away_status_reason, reassign_conversations, source,
    auto_changed, update_by, update_by_name, previous_state, new_state, threshold_minutes,
    last_activity_at, auto, setting_type, changes, conversation_assignment_limit,
    ticket_assignment_limit, team, team_assignment_limit, enabled, mode, consent_id, expired_at,
    before, after, admin, message
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
pub struct ActivityLogMetadataMessage {
    /// The id that Intercom gave it.
    pub id: Option<i64>,
    pub title: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ActivityLogMetadataMessage { id, title });
