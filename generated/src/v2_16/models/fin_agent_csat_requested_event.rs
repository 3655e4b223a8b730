// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{DateTime, Extra, List, object, open_enum};

/// Schema `fin_agent_csat_requested_event`. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FinAgentCsatRequestedEvent {
    /// Always `csat_requested`.
    pub event_name: Option<String>,
    /// Intercom's id of the conversation.
    pub conversation_id: Option<String>,
    pub user_id: Option<String>,
    pub csat: Option<FinAgentCsatRequestedEventCsat>,
    /// RFC 3339 time.
    pub created_at_ms: Option<DateTime>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(FinAgentCsatRequestedEvent {
    event_name, conversation_id, user_id, csat, created_at_ms
});

/// Part of [`FinAgentCsatRequestedEvent`]. No operation of this version uses it. One of
/// `terrible`, `bad`, `ok`, `good`, `amazing`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FinAgentCsatRequestedEventCsatOptionKey {
    Terrible,
    Bad,
    Ok,
    Good,
    Amazing,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(FinAgentCsatRequestedEventCsatOptionKey {
    Terrible = "terrible", Bad = "bad", Ok = "ok", Good = "good", Amazing = "amazing"
});

/// Part of [`FinAgentCsatRequestedEvent`]. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FinAgentCsatRequestedEventCsatOption {
    pub key: Option<FinAgentCsatRequestedEventCsatOptionKey>,
    pub emoji: Option<String>,
    pub label: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(FinAgentCsatRequestedEventCsatOption { key, emoji, label });

/// Part of [`FinAgentCsatRequestedEvent`]. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FinAgentCsatRequestedEventCsat {
    pub options: Option<List<FinAgentCsatRequestedEventCsatOption>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(FinAgentCsatRequestedEventCsat { options });
