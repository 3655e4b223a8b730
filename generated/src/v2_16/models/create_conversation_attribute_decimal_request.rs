// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::CreateConversationAttributeRequestBaseDataTypeKind4;

/// Schema `create_conversation_attribute_decimal_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateConversationAttributeDecimalRequest {
    /// The name that people see. Required.
    pub name: String,
    /// A description for people.
    pub description: Option<String>,
    /// Required.
    pub data_type: CreateConversationAttributeRequestBaseDataTypeKind4,
    pub required: Option<bool>,
    pub visible_to_team_ids: Option<List<String>>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateConversationAttributeDecimalRequest {
    description, required, visible_to_team_ids;
    required name, data_type
});

impl CreateConversationAttributeDecimalRequest {
    /// With what is required.
    pub fn new(
        name: impl Into<String>,
        data_type: impl Into<CreateConversationAttributeRequestBaseDataTypeKind4>,
    ) -> Self {
        Self {
            name: name.into(),
            data_type: data_type.into(),
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
        visible_to_team_ids: impl Into<List<String>>,
    ) -> Self {
        self.visible_to_team_ids = Some(visible_to_team_ids.into());
        self
    }
}
