// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Map, object, open_enum};

/// Schema `conversation_sla_target_missed`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationSlaTargetMissed {
    pub sla_name: Option<String>,
    pub sla_target_type: Option<ConversationSlaTargetMissedSlaTargetType>,
    pub current_sla_status: Option<ConversationSlaTargetMissedCurrentSlaStatus>,
    pub sla_states: Option<Map<ConversationSlaTargetMissedSlaStatesValue>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationSlaTargetMissed {
    sla_name, sla_target_type, current_sla_status, sla_states
});

/// Part of [`ConversationSlaTargetMissed`]. Read from answers. One of `first_reply_time`,
/// `next_reply_time`, `resolution_time`, `time_to_close`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationSlaTargetMissedSlaTargetType {
    FirstReplyTime,
    NextReplyTime,
    ResolutionTime,
    TimeToClose,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationSlaTargetMissedSlaTargetType {
    FirstReplyTime = "first_reply_time", NextReplyTime = "next_reply_time",
    ResolutionTime = "resolution_time", TimeToClose = "time_to_close"
});

/// Part of [`ConversationSlaTargetMissed`]. Read from answers. One of `hit`, `missed`,
/// `active`, `paused`, `canceled`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationSlaTargetMissedCurrentSlaStatus {
    Hit,
    Missed,
    Active,
    Paused,
    Canceled,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationSlaTargetMissedCurrentSlaStatus {
    Hit = "hit", Missed = "missed", Active = "active", Paused = "paused", Canceled = "canceled"
});

/// Part of [`ConversationSlaTargetMissed`]. Read from answers. One of `hit`, `missed`,
/// `active`, `paused`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationSlaTargetMissedSlaStatesValueStatus {
    Hit,
    Missed,
    Active,
    Paused,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationSlaTargetMissedSlaStatesValueStatus {
    Hit = "hit", Missed = "missed", Active = "active", Paused = "paused"
});

/// Part of [`ConversationSlaTargetMissed`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationSlaTargetMissedSlaStatesValue {
    pub status: Option<ConversationSlaTargetMissedSlaStatesValueStatus>,
    pub seconds_remaining: Option<i64>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationSlaTargetMissedSlaStatesValue { status, seconds_remaining });
