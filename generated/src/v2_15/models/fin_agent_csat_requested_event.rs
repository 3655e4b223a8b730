// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{DateTime, Extra, Id, List, object, open_enum};

/// Fin asks the user how satisfied they are.
///
/// Schema `fin_agent_csat_requested_event`. No operation of this version uses it. New in
/// version 2.14.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FinAgentCsatRequestedEvent {
    /// What kind of event it is. Always `csat_requested`.
    pub event_name: Option<String>,
    /// Intercom's id of the conversation.
    pub conversation_id: Option<Id>,
    /// Your own id for the user, the `external_id` of the contact.
    pub user_id: Option<Id>,
    /// The question and its choices.
    pub csat: Option<FinAgentCsatRequestedEventCsat>,
    /// The time at which it was created, to the millisecond. RFC 3339 time.
    pub created_at_ms: Option<DateTime>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(FinAgentCsatRequestedEvent {
    event_name, conversation_id, user_id, csat, created_at_ms
});

impl FinAgentCsatRequestedEvent {
    /// Makes a value of what is required.
    pub fn new(
        event_name: impl Into<String>,
        conversation_id: impl Into<Id>,
        user_id: impl Into<Id>,
        csat: impl Into<FinAgentCsatRequestedEventCsat>,
        created_at_ms: impl Into<DateTime>,
    ) -> Self {
        Self {
            event_name: Some(event_name.into()),
            conversation_id: Some(Id::of(conversation_id)),
            user_id: Some(Id::of(user_id)),
            csat: Some(csat.into()),
            created_at_ms: Some(created_at_ms.into()),
            ..Self::default()
        }
    }
}

/// The choice, for programs.
///
/// Part of [`FinAgentCsatRequestedEvent`]. No operation of this version uses it. One of
/// `terrible`, `bad`, `ok`, `good`, `amazing`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FinAgentCsatRequestedEventCsatOptionKey {
    /// The worst of five.
    Terrible,
    /// The second worst of five.
    Bad,
    /// The middle of five.
    Ok,
    /// The second best of five.
    Good,
    /// The best of five.
    Amazing,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(FinAgentCsatRequestedEventCsatOptionKey {
    Terrible = "terrible", Bad = "bad", Ok = "ok", Good = "good", Amazing = "amazing"
});

/// A choice for the user.
///
/// Part of [`FinAgentCsatRequestedEvent`]. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FinAgentCsatRequestedEventCsatOption {
    /// The choice, for programs.
    pub key: Option<FinAgentCsatRequestedEventCsatOptionKey>,
    /// An emoji that stands for it.
    pub emoji: Option<String>,
    /// The name that people see.
    pub label: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(FinAgentCsatRequestedEventCsatOption { key, emoji, label });

impl FinAgentCsatRequestedEventCsatOption {
    /// Makes a value of what is required.
    pub fn new(
        key: impl Into<FinAgentCsatRequestedEventCsatOptionKey>,
        emoji: impl Into<String>,
        label: impl Into<String>,
    ) -> Self {
        Self {
            key: Some(key.into()),
            emoji: Some(emoji.into()),
            label: Some(label.into()),
            ..Self::default()
        }
    }
}

/// The question and its choices.
///
/// Part of [`FinAgentCsatRequestedEvent`]. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FinAgentCsatRequestedEventCsat {
    /// What the user can choose from.
    pub options: Option<List<FinAgentCsatRequestedEventCsatOption>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(FinAgentCsatRequestedEventCsat { options });

impl FinAgentCsatRequestedEventCsat {
    /// Makes a value of what is required.
    pub fn new(
        options: impl IntoIterator<
            Item = impl Into<FinAgentCsatRequestedEventCsatOption>,
        >,
    ) -> Self {
        Self {
            options: Some(options.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }
}
