// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{DateTime, Extra, List, object, open_enum};

/// Schema `fin_agent_csat_requested_event`. No operation of this version uses it. New in the
/// version `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FinAgentCsatRequestedEvent {
    /// Always `csat_requested`.
    pub event_name: Option<String>,
    /// Intercom's id of the conversation.
    pub conversation_id: Option<String>,
    /// Your own id for the user, the `external_id` of the contact.
    pub user_id: Option<String>,
    pub csat: Option<FinAgentCsatRequestedEventCsat>,
    /// The time at which it was created, in milliseconds since 1970. RFC 3339 time.
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
    /// An emoji that stands for it.
    pub emoji: Option<String>,
    /// The name that people see.
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
