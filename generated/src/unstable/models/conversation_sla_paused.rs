// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Map, object, open_enum};

/// Schema `conversation_sla_paused`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationSlaPaused {
    pub sla_name: Option<String>,
    pub current_sla_status: Option<ConversationSlaPausedCurrentSlaStatus>,
    pub sla_states: Option<Map<ConversationSlaPausedSlaStatesValue>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationSlaPaused { sla_name, current_sla_status, sla_states });

/// Part of [`ConversationSlaPaused`]. Read from answers. One of `active`, `hit`, `missed`,
/// `canceled`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationSlaPausedCurrentSlaStatus {
    Active,
    Hit,
    Missed,
    Canceled,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationSlaPausedCurrentSlaStatus {
    Active = "active", Hit = "hit", Missed = "missed", Canceled = "canceled"
});

/// Part of [`ConversationSlaPaused`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationSlaPausedSlaStatesValue {
    /// Always `paused`.
    pub status: Option<String>,
    pub seconds_remaining: Option<i64>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationSlaPausedSlaStatesValue { status, seconds_remaining });
