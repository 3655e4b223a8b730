// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object, open_enum};

/// Where an app is shown.
///
/// Schema `context`. No operation of this version uses it. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Context {
    /// Intercom's id of the conversation.
    pub conversation_id: Option<Id>,
    /// The part of the Messenger or the inbox.
    pub location: Option<ContextLocation>,
    /// The language, as a code such as `en` or `pt-BR`.
    pub locale: Option<String>,
    /// The color of buttons in the Messenger.
    pub messenger_action_colour: Option<String>,
    /// The color of the background of the Messenger.
    pub messenger_background_colour: Option<String>,
    /// The page that the Messenger is on.
    pub referrer: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Context {
    conversation_id, location, locale, messenger_action_colour, messenger_background_colour,
    referrer;
    numeric "conversation_id"
});

impl Context {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// The part of the Messenger or the inbox.
///
/// Part of [`Context`]. No operation of this version uses it. One of `conversation`, `home`,
/// `message`, `operator`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContextLocation {
    /// Between the messages of a conversation.
    Conversation,
    /// On the front page of the Messenger.
    Home,
    /// In an outbound message.
    Message,
    /// In a workflow.
    Operator,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ContextLocation {
    Conversation = "conversation", Home = "home", Message = "message", Operator = "operator"
});
