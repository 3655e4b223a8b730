// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Map, object, open_enum};

/// A target of a service level agreement was not kept.
///
/// Schema `conversation_sla_target_missed`. Read from responses. New in the version `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationSlaTargetMissed {
    /// The name that the service level agreement has in the workspace.
    pub sla_name: Option<String>,
    /// The target that was not kept.
    pub sla_target_type: Option<ConversationSlaTargetMissedSlaTargetType>,
    /// Whether the agreement was kept so far.
    pub current_sla_status: Option<ConversationSlaTargetMissedCurrentSlaStatus>,
    /// How far each target is, by its name.
    pub sla_states: Option<Map<ConversationSlaTargetMissedSlaStatesValue>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationSlaTargetMissed {
    sla_name, sla_target_type, current_sla_status, sla_states
});

/// The target that was not kept.
///
/// Part of [`ConversationSlaTargetMissed`]. Read from responses. One of `first_reply_time`,
/// `next_reply_time`, `resolution_time`, `time_to_close`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationSlaTargetMissedSlaTargetType {
    /// The first reply came too late.
    FirstReplyTime,
    /// A further reply came too late.
    NextReplyTime,
    /// The ticket was not resolved in time.
    ResolutionTime,
    /// The conversation was not closed in time.
    TimeToClose,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationSlaTargetMissedSlaTargetType {
    FirstReplyTime = "first_reply_time", NextReplyTime = "next_reply_time",
    ResolutionTime = "resolution_time", TimeToClose = "time_to_close"
});

/// Whether the agreement was kept so far.
///
/// Part of [`ConversationSlaTargetMissed`]. Read from responses. One of `hit`, `missed`,
/// `active`, `paused`, `canceled`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationSlaTargetMissedCurrentSlaStatus {
    /// It was kept.
    Hit,
    /// It was not kept.
    Missed,
    /// The time is running.
    Active,
    /// The time is stopped.
    Paused,
    /// It no longer holds.
    Canceled,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationSlaTargetMissedCurrentSlaStatus {
    Hit = "hit", Missed = "missed", Active = "active", Paused = "paused", Canceled = "canceled"
});

/// Whether the target was kept.
///
/// Part of [`ConversationSlaTargetMissed`]. Read from responses. One of `hit`, `missed`,
/// `active`, `paused`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationSlaTargetMissedSlaStatesValueStatus {
    /// It was kept.
    Hit,
    /// It was not kept.
    Missed,
    /// It is in use.
    Active,
    /// The time is stopped.
    Paused,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationSlaTargetMissedSlaStatesValueStatus {
    Hit = "hit", Missed = "missed", Active = "active", Paused = "paused"
});

/// How far a target is.
///
/// Part of [`ConversationSlaTargetMissed`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationSlaTargetMissedSlaStatesValue {
    /// Whether the target was kept.
    pub status: Option<ConversationSlaTargetMissedSlaStatesValueStatus>,
    /// Seconds that are left for the target; null if it is over.
    pub seconds_remaining: Option<i64>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationSlaTargetMissedSlaStatesValue { status, seconds_remaining });
