// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Timestamp, object, open_enum};
use super::ConversationAttributeBaseDataTypeKind7;

/// Schema `conversation_attribute_relationship_type`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationAttributeRelationshipType {
    /// The name of this kind of object. Always `conversation_attribute`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<i64>,
    /// The name that people see.
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    pub data_type: Option<ConversationAttributeBaseDataTypeKind7>,
    pub required: Option<bool>,
    pub visible_to_team_ids: Option<List<String>>,
    pub archived: Option<bool>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// Intercom's id of the admin.
    pub admin_id: Option<String>,
    pub reference: Option<ConversationAttributeRelationshipTypeReference>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationAttributeRelationshipType {
    r#type = "type", id, name, description, data_type, required, visible_to_team_ids, archived,
    created_at, updated_at, admin_id, reference
});

/// The name of this kind of object.
///
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
    /// The name of this kind of object.
    pub r#type: Option<ConversationAttributeRelationshipTypeKind>,
    pub object_type_id: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationAttributeRelationshipTypeReference { r#type = "type", object_type_id });
