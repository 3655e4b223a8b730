// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object};
use super::CreateConversationAttributeOptionRequest;

/// A new attribute with one of several given values.
///
/// Schema `create_conversation_attribute_list_request`. Sent in requests. New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateConversationAttributeListRequest {
    /// The name that people see. Required.
    pub name: String,
    /// A description for people.
    pub description: Option<String>,
    /// Whether teammates must fill it in before they close a conversation.
    pub required: Option<bool>,
    /// Intercom's ids of the teams that can see it.
    pub visible_to_team_ids: Option<List<Id>>,
    /// The values that it can have.
    pub options: Option<List<CreateConversationAttributeOptionRequest>>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateConversationAttributeListRequest {
    description, required, visible_to_team_ids, options;
    required name;
    constant "data_type" = "list"
});

impl CreateConversationAttributeListRequest {
    /// Makes a value of what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `required`.
    #[must_use]
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }

    /// Sets `visible_to_team_ids`.
    #[must_use]
    pub fn visible_to_team_ids(
        mut self,
        visible_to_team_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.visible_to_team_ids = Some(
            visible_to_team_ids.into_iter().map(Id::of).collect(),
        );
        self
    }

    /// Sets `options`.
    #[must_use]
    pub fn options(
        mut self,
        options: impl IntoIterator<
            Item = impl Into<CreateConversationAttributeOptionRequest>,
        >,
    ) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect());
        self
    }
}

impl<T: AsRef<str>> From<T> for CreateConversationAttributeListRequest {
    fn from(name: T) -> Self {
        Self::new(name.as_ref())
    }
}
