// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Timestamp, object, open_enum};
use super::ConversationAttributeBaseDataTypeKind7;

/// Schema `conversation_attribute_relationship_type`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationAttributeRelationshipType {
    /// Always `conversation_attribute`.
    pub r#type: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub data_type: Option<ConversationAttributeBaseDataTypeKind7>,
    pub required: Option<bool>,
    pub visible_to_team_ids: Option<List<String>>,
    pub archived: Option<bool>,
    /// Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    pub admin_id: Option<String>,
    pub reference: Option<ConversationAttributeRelationshipTypeReference>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationAttributeRelationshipType {
    r#type = "type", id, name, description, data_type, required, visible_to_team_ids, archived,
    created_at, updated_at, admin_id, reference
});

/// Part of [`ConversationAttributeRelationshipType`]. Read from answers. One of `one`, `many`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationAttributeRelationshipTypeKind {
    One,
    Many,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationAttributeRelationshipTypeKind { One = "one", Many = "many" });

/// Part of [`ConversationAttributeRelationshipType`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationAttributeRelationshipTypeReference {
    pub r#type: Option<ConversationAttributeRelationshipTypeKind>,
    pub object_type_id: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationAttributeRelationshipTypeReference { r#type = "type", object_type_id });
