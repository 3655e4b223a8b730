// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object, open_enum};

/// The channels that a conversation started and goes on in.
///
/// Schema `conversation_channel`. Read from responses. New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationChannel {
    /// The channel that it started in.
    pub initial: Option<ConversationChannelInitial>,
    /// The channel that it goes on in.
    pub current: Option<ConversationChannelCurrent>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationChannel { initial, current });

/// The channel that it started in.
///
/// Part of [`ConversationChannel`]. Read from responses. One of `messenger`, `email`,
/// `twitter`, `zendesk_sunshine`, `zendesk_ticket`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationChannelInitial {
    /// People write on the page or in the app.
    Messenger,
    /// People write to an address.
    Email,
    /// People write direct messages.
    Twitter,
    /// Zendesk's messaging passes it on.
    ZendeskSunshine,
    /// Zendesk passes on what it tracks.
    ZendeskTicket,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationChannelInitial {
    Messenger = "messenger", Email = "email", Twitter = "twitter",
    ZendeskSunshine = "zendesk_sunshine", ZendeskTicket = "zendesk_ticket"
});

/// The channel that it goes on in.
///
/// Part of [`ConversationChannel`]. Read from responses. One of `messenger`, `email`,
/// `twitter`, `zendesk_sunshine`, `zendesk_ticket`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationChannelCurrent {
    /// People write on the page or in the app.
    Messenger,
    /// People write to an address.
    Email,
    /// People write direct messages.
    Twitter,
    /// Zendesk's messaging passes it on.
    ZendeskSunshine,
    /// Zendesk passes on what it tracks.
    ZendeskTicket,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationChannelCurrent {
    Messenger = "messenger", Email = "email", Twitter = "twitter",
    ZendeskSunshine = "zendesk_sunshine", ZendeskTicket = "zendesk_ticket"
});
