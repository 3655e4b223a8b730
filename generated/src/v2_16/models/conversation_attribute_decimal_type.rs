// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Timestamp, object};

/// An attribute whose values are numbers with a fraction.
///
/// Schema `conversation_attribute_decimal_type`. Read from responses. New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationAttributeDecimalType {
    /// The name of this kind of object. Always `conversation_attribute`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name that people see.
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// What its values are, such as strings or dates. Always `decimal`.
    pub data_type: Option<String>,
    /// Whether teammates must fill it in before they close a conversation.
    pub required: Option<bool>,
    /// Intercom's ids of the teams that can see it.
    pub visible_to_team_ids: Option<List<Id>>,
    /// Whether it was put away and can no longer be used.
    pub archived: Option<bool>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// Intercom's id of the admin.
    pub admin_id: Option<Id>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationAttributeDecimalType {
    r#type = "type", id, name, description, data_type, required, visible_to_team_ids, archived,
    created_at, updated_at, admin_id;
    numeric "id"
});
