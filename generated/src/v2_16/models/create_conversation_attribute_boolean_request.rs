// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object};

/// A new attribute that is true or false.
///
/// Schema `create_conversation_attribute_boolean_request`. Sent in requests. New in version
/// 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateConversationAttributeBooleanRequest {
    /// The name that people see. Required.
    pub name: String,
    /// A description for people.
    pub description: Option<String>,
    /// Whether teammates must fill it in before they close a conversation.
    pub required: Option<bool>,
    /// Intercom's ids of the teams that can see it.
    pub visible_to_team_ids: Option<List<Id>>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateConversationAttributeBooleanRequest {
    description, required, visible_to_team_ids;
    required name;
    constant "data_type" = "boolean"
});

impl CreateConversationAttributeBooleanRequest {
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
}

impl<T: AsRef<str>> From<T> for CreateConversationAttributeBooleanRequest {
    fn from(name: T) -> Self {
        Self::new(name.as_ref())
    }
}
