// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Map, object, open_enum};

/// The time of a service level agreement was stopped.
///
/// Schema `conversation_sla_paused`. Read from responses. New in the version `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationSlaPaused {
    /// The name that the service level agreement has in the workspace.
    pub sla_name: Option<String>,
    /// Whether the agreement was kept so far.
    pub current_sla_status: Option<ConversationSlaPausedCurrentSlaStatus>,
    /// How far each target is, by its name.
    pub sla_states: Option<Map<ConversationSlaPausedSlaStatesValue>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationSlaPaused { sla_name, current_sla_status, sla_states });

/// Whether the agreement was kept so far.
///
/// Part of [`ConversationSlaPaused`]. Read from responses. One of `active`, `hit`, `missed`,
/// `canceled`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationSlaPausedCurrentSlaStatus {
    /// The time is running.
    Active,
    /// It was kept.
    Hit,
    /// It was not kept.
    Missed,
    /// It no longer holds.
    Canceled,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationSlaPausedCurrentSlaStatus {
    Active = "active", Hit = "hit", Missed = "missed", Canceled = "canceled"
});

/// How far a target is.
///
/// Part of [`ConversationSlaPaused`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationSlaPausedSlaStatesValue {
    /// Whether the target was kept. Always `paused`.
    pub status: Option<String>,
    /// Seconds that are left for the target; null if it is over.
    pub seconds_remaining: Option<i64>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationSlaPausedSlaStatesValue { status, seconds_remaining });
