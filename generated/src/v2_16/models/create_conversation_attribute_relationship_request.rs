// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object, open_enum};
use super::CreateConversationAttributeRequestBaseDataTypeKind7;

/// Schema `create_conversation_attribute_relationship_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateConversationAttributeRelationshipRequest {
    /// The name that people see. Required.
    pub name: String,
    /// A description for people.
    pub description: Option<String>,
    /// Required.
    pub data_type: CreateConversationAttributeRequestBaseDataTypeKind7,
    pub required: Option<bool>,
    pub visible_to_team_ids: Option<List<String>>,
    pub reference: Option<AttributeRelationshipRequestReference>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateConversationAttributeRelationshipRequest {
    description, required, visible_to_team_ids, reference;
    required name, data_type
});

impl CreateConversationAttributeRelationshipRequest {
    /// With what is required.
    pub fn new(
        name: impl Into<String>,
        data_type: impl Into<CreateConversationAttributeRequestBaseDataTypeKind7>,
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

    /// Sets `reference`.
    #[must_use]
    pub fn reference(
        mut self,
        reference: impl Into<AttributeRelationshipRequestReference>,
    ) -> Self {
        self.reference = Some(reference.into());
        self
    }
}

/// The name of this kind of object.
///
/// Part of [`CreateConversationAttributeRelationshipRequest`]. Sent in requests. One of `one`,
/// `many`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationAttributeRelationshipRequestType {
    One,
    Many,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationAttributeRelationshipRequestType { One = "one", Many = "many" });

/// Part of [`CreateConversationAttributeRelationshipRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttributeRelationshipRequestReference {
    /// The name of this kind of object. Required.
    pub r#type: ConversationAttributeRelationshipRequestType,
    pub object_type_id: Option<String>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(AttributeRelationshipRequestReference { object_type_id; required r#type = "type" });

impl AttributeRelationshipRequestReference {
    /// With what is required.
    pub fn new(r#type: impl Into<ConversationAttributeRelationshipRequestType>) -> Self {
        Self {
            r#type: r#type.into(),
            ..Self::default()
        }
    }

    /// Sets `object_type_id`.
    #[must_use]
    pub fn object_type_id(mut self, object_type_id: impl Into<Id>) -> Self {
        self.object_type_id = Some(Id::text(object_type_id));
        self
    }
}
