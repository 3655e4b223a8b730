// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Timestamp, object, open_enum};

/// What all attributes of conversations have in common.
///
/// Schema `conversation_attribute_base`. No operation of this version uses it. New in version
/// 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationAttributeBase {
    /// The name of this kind of object. Always `conversation_attribute`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name that people see.
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// What its values are, such as strings or dates.
    pub data_type: Option<ConversationAttributeBaseDataType>,
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
object!(ConversationAttributeBase {
    r#type = "type", id, name, description, data_type, required, visible_to_team_ids, archived,
    created_at, updated_at, admin_id;
    numeric "id"
});

impl ConversationAttributeBase {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// What its values are, such as strings or dates.
///
/// Part of [`ConversationAttributeBase`]. No operation of this version uses it. One of
/// `string`, `integer`, `list`, `decimal`, `boolean`, `datetime`, `relationship`, `files`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationAttributeBaseDataType {
    /// Any characters.
    String,
    /// A number without a fraction.
    Integer,
    /// One of several given values.
    List,
    /// A number with a fraction.
    Decimal,
    /// True or false.
    Boolean,
    /// A date with a time of day.
    Datetime,
    /// A link to custom objects.
    Relationship,
    /// Files that were uploaded.
    Files,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationAttributeBaseDataType {
    String = "string", Integer = "integer", List = "list", Decimal = "decimal",
    Boolean = "boolean", Datetime = "datetime", Relationship = "relationship", Files = "files"
});
