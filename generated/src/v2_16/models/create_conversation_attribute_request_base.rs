// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object, open_enum};

/// Schema `create_conversation_attribute_request_base`. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateConversationAttributeRequestBase {
    /// The name that people see.
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    pub data_type: Option<CreateConversationAttributeRequestBaseDataType>,
    pub required: Option<bool>,
    pub visible_to_team_ids: Option<List<String>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(CreateConversationAttributeRequestBase {
    name, description, data_type, required, visible_to_team_ids
});

/// Part of [`CreateConversationAttributeRequestBase`]. No operation of this version uses it.
/// One of `string`, `integer`, `list`, `decimal`, `boolean`, `datetime`, `relationship`,
/// `files`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateConversationAttributeRequestBaseDataType {
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
open_enum!(CreateConversationAttributeRequestBaseDataType {
    String = "string", Integer = "integer", List = "list", Decimal = "decimal",
    Boolean = "boolean", Datetime = "datetime", Relationship = "relationship", Files = "files"
});

/// Part of [`CreateConversationAttributeRequestBase`]. Sent in requests. One of `string`,
/// `integer`, `list`, `decimal`, `boolean`, `datetime`, `relationship`, `files`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateConversationAttributeRequestBaseDataTypeKind {
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
open_enum!(CreateConversationAttributeRequestBaseDataTypeKind {
    String = "string", Integer = "integer", List = "list", Decimal = "decimal",
    Boolean = "boolean", Datetime = "datetime", Relationship = "relationship", Files = "files"
});

/// Part of [`CreateConversationAttributeRequestBase`]. Sent in requests. One of `string`,
/// `integer`, `list`, `decimal`, `boolean`, `datetime`, `relationship`, `files`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateConversationAttributeRequestBaseDataTypeKind2 {
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
open_enum!(CreateConversationAttributeRequestBaseDataTypeKind2 {
    String = "string", Integer = "integer", List = "list", Decimal = "decimal",
    Boolean = "boolean", Datetime = "datetime", Relationship = "relationship", Files = "files"
});

/// Part of [`CreateConversationAttributeRequestBase`]. Sent in requests. One of `string`,
/// `integer`, `list`, `decimal`, `boolean`, `datetime`, `relationship`, `files`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateConversationAttributeRequestBaseDataTypeKind3 {
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
open_enum!(CreateConversationAttributeRequestBaseDataTypeKind3 {
    String = "string", Integer = "integer", List = "list", Decimal = "decimal",
    Boolean = "boolean", Datetime = "datetime", Relationship = "relationship", Files = "files"
});

/// Part of [`CreateConversationAttributeRequestBase`]. Sent in requests. One of `string`,
/// `integer`, `list`, `decimal`, `boolean`, `datetime`, `relationship`, `files`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateConversationAttributeRequestBaseDataTypeKind4 {
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
open_enum!(CreateConversationAttributeRequestBaseDataTypeKind4 {
    String = "string", Integer = "integer", List = "list", Decimal = "decimal",
    Boolean = "boolean", Datetime = "datetime", Relationship = "relationship", Files = "files"
});

/// Part of [`CreateConversationAttributeRequestBase`]. Sent in requests. One of `string`,
/// `integer`, `list`, `decimal`, `boolean`, `datetime`, `relationship`, `files`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateConversationAttributeRequestBaseDataTypeKind5 {
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
open_enum!(CreateConversationAttributeRequestBaseDataTypeKind5 {
    String = "string", Integer = "integer", List = "list", Decimal = "decimal",
    Boolean = "boolean", Datetime = "datetime", Relationship = "relationship", Files = "files"
});

/// Part of [`CreateConversationAttributeRequestBase`]. Sent in requests. One of `string`,
/// `integer`, `list`, `decimal`, `boolean`, `datetime`, `relationship`, `files`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateConversationAttributeRequestBaseDataTypeKind6 {
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
open_enum!(CreateConversationAttributeRequestBaseDataTypeKind6 {
    String = "string", Integer = "integer", List = "list", Decimal = "decimal",
    Boolean = "boolean", Datetime = "datetime", Relationship = "relationship", Files = "files"
});

/// Part of [`CreateConversationAttributeRequestBase`]. Sent in requests. One of `string`,
/// `integer`, `list`, `decimal`, `boolean`, `datetime`, `relationship`, `files`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateConversationAttributeRequestBaseDataTypeKind7 {
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
open_enum!(CreateConversationAttributeRequestBaseDataTypeKind7 {
    String = "string", Integer = "integer", List = "list", Decimal = "decimal",
    Boolean = "boolean", Datetime = "datetime", Relationship = "relationship", Files = "files"
});

/// Part of [`CreateConversationAttributeRequestBase`]. Sent in requests. One of `string`,
/// `integer`, `list`, `decimal`, `boolean`, `datetime`, `relationship`, `files`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateConversationAttributeRequestBaseDataTypeKind8 {
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
open_enum!(CreateConversationAttributeRequestBaseDataTypeKind8 {
    String = "string", Integer = "integer", List = "list", Decimal = "decimal",
    Boolean = "boolean", Datetime = "datetime", Relationship = "relationship", Files = "files"
});
