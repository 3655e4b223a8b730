// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Timestamp, object, open_enum};

/// Schema `conversation_attribute_base`. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationAttributeBase {
    /// The name of this kind of object. Always `conversation_attribute`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<i64>,
    /// The name that people see.
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    pub data_type: Option<ConversationAttributeBaseDataType>,
    pub required: Option<bool>,
    pub visible_to_team_ids: Option<List<String>>,
    pub archived: Option<bool>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// Intercom's id of the admin.
    pub admin_id: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationAttributeBase {
    r#type = "type", id, name, description, data_type, required, visible_to_team_ids, archived,
    created_at, updated_at, admin_id
});

/// Part of [`ConversationAttributeBase`]. No operation of this version uses it. One of
/// `string`, `integer`, `list`, `decimal`, `boolean`, `datetime`, `relationship`, `files`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationAttributeBaseDataType {
    String,
    Integer,
    List,
    Decimal,
    Boolean,
    Datetime,
    Relationship,
    Files,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationAttributeBaseDataType {
    String = "string", Integer = "integer", List = "list", Decimal = "decimal",
    Boolean = "boolean", Datetime = "datetime", Relationship = "relationship", Files = "files"
});

/// Part of [`ConversationAttributeBase`]. Read from answers. One of `string`, `integer`,
/// `list`, `decimal`, `boolean`, `datetime`, `relationship`, `files`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationAttributeBaseDataTypeKind {
    String,
    Integer,
    List,
    Decimal,
    Boolean,
    Datetime,
    Relationship,
    Files,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationAttributeBaseDataTypeKind {
    String = "string", Integer = "integer", List = "list", Decimal = "decimal",
    Boolean = "boolean", Datetime = "datetime", Relationship = "relationship", Files = "files"
});

/// Part of [`ConversationAttributeBase`]. Read from answers. One of `string`, `integer`,
/// `list`, `decimal`, `boolean`, `datetime`, `relationship`, `files`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationAttributeBaseDataTypeKind2 {
    String,
    Integer,
    List,
    Decimal,
    Boolean,
    Datetime,
    Relationship,
    Files,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationAttributeBaseDataTypeKind2 {
    String = "string", Integer = "integer", List = "list", Decimal = "decimal",
    Boolean = "boolean", Datetime = "datetime", Relationship = "relationship", Files = "files"
});

/// Part of [`ConversationAttributeBase`]. Read from answers. One of `string`, `integer`,
/// `list`, `decimal`, `boolean`, `datetime`, `relationship`, `files`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationAttributeBaseDataTypeKind3 {
    String,
    Integer,
    List,
    Decimal,
    Boolean,
    Datetime,
    Relationship,
    Files,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationAttributeBaseDataTypeKind3 {
    String = "string", Integer = "integer", List = "list", Decimal = "decimal",
    Boolean = "boolean", Datetime = "datetime", Relationship = "relationship", Files = "files"
});

/// Part of [`ConversationAttributeBase`]. Read from answers. One of `string`, `integer`,
/// `list`, `decimal`, `boolean`, `datetime`, `relationship`, `files`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationAttributeBaseDataTypeKind4 {
    String,
    Integer,
    List,
    Decimal,
    Boolean,
    Datetime,
    Relationship,
    Files,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationAttributeBaseDataTypeKind4 {
    String = "string", Integer = "integer", List = "list", Decimal = "decimal",
    Boolean = "boolean", Datetime = "datetime", Relationship = "relationship", Files = "files"
});

/// Part of [`ConversationAttributeBase`]. Read from answers. One of `string`, `integer`,
/// `list`, `decimal`, `boolean`, `datetime`, `relationship`, `files`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationAttributeBaseDataTypeKind5 {
    String,
    Integer,
    List,
    Decimal,
    Boolean,
    Datetime,
    Relationship,
    Files,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationAttributeBaseDataTypeKind5 {
    String = "string", Integer = "integer", List = "list", Decimal = "decimal",
    Boolean = "boolean", Datetime = "datetime", Relationship = "relationship", Files = "files"
});

/// Part of [`ConversationAttributeBase`]. Read from answers. One of `string`, `integer`,
/// `list`, `decimal`, `boolean`, `datetime`, `relationship`, `files`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationAttributeBaseDataTypeKind6 {
    String,
    Integer,
    List,
    Decimal,
    Boolean,
    Datetime,
    Relationship,
    Files,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationAttributeBaseDataTypeKind6 {
    String = "string", Integer = "integer", List = "list", Decimal = "decimal",
    Boolean = "boolean", Datetime = "datetime", Relationship = "relationship", Files = "files"
});

/// Part of [`ConversationAttributeBase`]. Read from answers. One of `string`, `integer`,
/// `list`, `decimal`, `boolean`, `datetime`, `relationship`, `files`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationAttributeBaseDataTypeKind7 {
    String,
    Integer,
    List,
    Decimal,
    Boolean,
    Datetime,
    Relationship,
    Files,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationAttributeBaseDataTypeKind7 {
    String = "string", Integer = "integer", List = "list", Decimal = "decimal",
    Boolean = "boolean", Datetime = "datetime", Relationship = "relationship", Files = "files"
});

/// Part of [`ConversationAttributeBase`]. Read from answers. One of `string`, `integer`,
/// `list`, `decimal`, `boolean`, `datetime`, `relationship`, `files`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationAttributeBaseDataTypeKind8 {
    String,
    Integer,
    List,
    Decimal,
    Boolean,
    Datetime,
    Relationship,
    Files,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationAttributeBaseDataTypeKind8 {
    String = "string", Integer = "integer", List = "list", Decimal = "decimal",
    Boolean = "boolean", Datetime = "datetime", Relationship = "relationship", Files = "files"
});
