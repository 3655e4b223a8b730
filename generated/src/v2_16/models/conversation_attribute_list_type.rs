// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Timestamp, object};
use super::{ConversationAttributeBaseDataTypeKind3, ConversationAttributeOption};

/// Schema `conversation_attribute_list_type`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationAttributeListType {
    /// The name of this kind of object. Always `conversation_attribute`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<i64>,
    /// The name that people see.
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    pub data_type: Option<ConversationAttributeBaseDataTypeKind3>,
    pub required: Option<bool>,
    pub visible_to_team_ids: Option<List<String>>,
    pub archived: Option<bool>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// Intercom's id of the admin.
    pub admin_id: Option<String>,
    pub options: Option<List<ConversationAttributeOption>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationAttributeListType {
    r#type = "type", id, name, description, data_type, required, visible_to_team_ids, archived,
    created_at, updated_at, admin_id, options
});
