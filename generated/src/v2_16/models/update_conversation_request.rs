// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};
use super::{CustomAttributes, CustomAttributesValue};

/// What to change in a conversation.
///
/// Schema `update_conversation_request`. Sent by
/// [`UpdateConversation`](super::super::UpdateConversation).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateConversationRequest {
    /// Whether it counts as read.
    pub read: Option<bool>,
    /// The title of the conversation, which teammates see in the inbox. New in version 2.13.
    pub title: Option<String>,
    /// Values of the attributes that the workspace defined, by name.
    pub custom_attributes: Option<CustomAttributes>,
    /// Intercom's id of the company that the conversation is about. New in version 2.14.
    pub company_id: Option<Id>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateConversationRequest { read, title, custom_attributes, company_id });

impl UpdateConversationRequest {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `read`.
    #[must_use]
    pub fn read(mut self, read: bool) -> Self {
        self.read = Some(read);
        self
    }

    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `custom_attributes`.
    #[must_use]
    pub fn custom_attributes(
        mut self,
        custom_attributes: impl IntoIterator<
            Item = (impl Into<String>, impl Into<CustomAttributesValue>),
        >,
    ) -> Self {
        self.custom_attributes = Some(custom_attributes.into_iter().collect());
        self
    }

    /// Sets `company_id`.
    #[must_use]
    pub fn company_id(mut self, company_id: impl Into<Id>) -> Self {
        self.company_id = Some(Id::of(company_id));
        self
    }
}
