// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object, open_enum};

/// What all new attributes of conversations have in common.
///
/// Schema `create_conversation_attribute_request_base`. No operation of this version uses it.
/// New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateConversationAttributeRequestBase {
    /// The name that people see.
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// What its values are, such as strings or dates.
    pub data_type: Option<CreateConversationAttributeRequestBaseDataType>,
    /// Whether teammates must fill it in before they close a conversation.
    pub required: Option<bool>,
    /// Intercom's ids of the teams that can see it.
    pub visible_to_team_ids: Option<List<Id>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(CreateConversationAttributeRequestBase {
    name, description, data_type, required, visible_to_team_ids
});

impl CreateConversationAttributeRequestBase {
    /// Makes a value of what is required.
    pub fn new(
        name: impl Into<String>,
        data_type: impl Into<CreateConversationAttributeRequestBaseDataType>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            data_type: Some(data_type.into()),
            ..Self::default()
        }
    }
}

/// What its values are, such as strings or dates.
///
/// Part of [`CreateConversationAttributeRequestBase`]. No operation of this version uses it.
/// One of `string`, `integer`, `list`, `decimal`, `boolean`, `datetime`, `relationship`,
/// `files`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateConversationAttributeRequestBaseDataType {
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
open_enum!(CreateConversationAttributeRequestBaseDataType {
    String = "string", Integer = "integer", List = "list", Decimal = "decimal",
    Boolean = "boolean", Datetime = "datetime", Relationship = "relationship", Files = "files"
});
