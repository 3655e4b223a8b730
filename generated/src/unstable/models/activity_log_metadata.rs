// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Map, Timestamp, Value, object, open_enum};

/// Details of an activity. Only those that belong to its type are present.
///
/// Schema `activity_log_metadata`. Read from responses. Without the properties of version 2.16:
/// `team_assignment_limit`, `mode`, `consent_id`, `expired_at`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivityLogMetadata {
    /// How the teammate signed in, such as `email_password`.
    pub sign_in_method: Option<String>,
    /// Your own id of the contact concerned.
    pub external_id: Option<Id>,
    /// Whether the teammate went away; false on the return.
    pub away_mode: Option<bool>,
    /// The reason for being away, as people see it.
    pub away_status_reason: Option<String>,
    /// Whether conversations go to somebody else while the teammate is away.
    pub reassign_conversations: Option<bool>,
    /// Where the change came from, in words for people.
    pub source: Option<String>,
    /// Whether the change happened automatically.
    pub auto_changed: Option<String>,
    /// Intercom's id of the admin who made the change.
    pub update_by: Option<i64>,
    /// The name of the admin who made the change.
    pub update_by_name: Option<String>,
    /// The state before the change, `idle` or `occupied`; null if there was none yet. New in
    /// version 2.13.
    pub previous_state: Option<ActivityLogMetadataPreviousState>,
    /// The state after the change, `idle` or `occupied`. New in version 2.13.
    pub new_state: Option<ActivityLogMetadataNewState>,
    /// The minutes of inactivity after which a teammate counts as idle. New in version 2.13.
    pub threshold_minutes: Option<i64>,
    /// The time at which the teammate was last active. Unix time in seconds. New in version 2.13.
    pub last_activity_at: Option<Timestamp>,
    /// Whether the state was derived automatically and not set by a person. New in version 2.13.
    pub auto: Option<bool>,
    /// The group of settings that was changed, such as `automatic_away_mode`. New in version 2.13.
    pub setting_type: Option<String>,
    /// What was changed, by the name of the setting. Settings that kept their value are absent. New
    /// in version 2.13.
    pub changes: Option<Map<ActivityLogMetadataChangesValue>>,
    /// The number of conversations that a teammate is assigned at most. New in version 2.14.
    pub conversation_assignment_limit: Option<i64>,
    /// The number of tickets that a teammate is assigned at most. New in version 2.14.
    pub ticket_assignment_limit: Option<i64>,
    /// The teammate concerned.
    pub admin: Option<ActivityLogMetadataAdmin>,
    /// The team concerned.
    pub team: Option<ActivityLogMetadataTeam>,
    /// Whether the setting is on after the change.
    pub enabled: Option<bool>,
    /// The value before the change.
    pub before: Option<Value>,
    /// The value after the change.
    pub after: Option<Value>,
    /// The outbound message concerned.
    pub message: Option<ActivityLogMetadataMessage>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ActivityLogMetadata {
    sign_in_method, external_id, away_mode, away_status_reason, reassign_conversations, source,
    auto_changed, update_by, update_by_name, previous_state, new_state, threshold_minutes,
    last_activity_at, auto, setting_type, changes, conversation_assignment_limit,
    ticket_assignment_limit, admin, team, enabled, before, after, message
});

/// The state before the change, `idle` or `occupied`; null if there was none yet.
///
/// Part of [`ActivityLogMetadata`]. Read from responses. One of `idle`, `occupied`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityLogMetadataPreviousState {
    /// The teammate has room for another conversation.
    Idle,
    /// The teammate has as much to do as is allowed.
    Occupied,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ActivityLogMetadataPreviousState { Idle = "idle", Occupied = "occupied" });

/// The state after the change, `idle` or `occupied`.
///
/// Part of [`ActivityLogMetadata`]. Read from responses. One of `idle`, `occupied`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityLogMetadataNewState {
    /// The teammate has room for another conversation.
    Idle,
    /// The teammate has as much to do as is allowed.
    Occupied,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ActivityLogMetadataNewState { Idle = "idle", Occupied = "occupied" });

/// A setting that was changed.
///
/// Part of [`ActivityLogMetadata`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivityLogMetadataChangesValue {
    /// The value of the setting before the change.
    pub before: Option<Value>,
    /// The value of the setting after the change.
    pub after: Option<Value>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ActivityLogMetadataChangesValue { before, after });

/// The teammate concerned.
///
/// Part of [`ActivityLogMetadata`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivityLogMetadataAdmin {
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name that the teammate is called by.
    pub first_name: Option<String>,
    /// The family name.
    pub last_name: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ActivityLogMetadataAdmin { id, first_name, last_name });

/// The team concerned.
///
/// Part of [`ActivityLogMetadata`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivityLogMetadataTeam {
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name that people see.
    pub name: Option<String>,
    /// The number of teammates in the team.
    pub member_count: Option<i64>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ActivityLogMetadataTeam { id, name, member_count });

/// The outbound message concerned.
///
/// Part of [`ActivityLogMetadata`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivityLogMetadataMessage {
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The title that the message has in Intercom.
    pub title: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ActivityLogMetadataMessage { id, title; numeric "id" });
