// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object, open_enum};

/// Schema `create_conversation_attribute_request_base`. No operation of this version uses it.
/// New in the version `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateConversationAttributeRequestBase {
    /// The name that people see.
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    pub data_type: Option<CreateConversationAttributeRequestBaseDataType>,
    pub required: Option<bool>,
    /// Intercom's ids of the teams that can see it.
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

/// Part of [`CreateConversationAttributeRequestBase`]. Sent in requests. One of `string`,
/// `integer`, `list`, `decimal`, `boolean`, `datetime`, `relationship`, `files`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateConversationAttributeRequestBaseDataTypeKind {
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
    Relationship,
    /// Files that were uploaded.
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
    Relationship,
    /// Files that were uploaded.
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
    Relationship,
    /// Files that were uploaded.
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
    Relationship,
    /// Files that were uploaded.
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
    Relationship,
    /// Files that were uploaded.
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
    Relationship,
    /// Files that were uploaded.
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
    Relationship,
    /// Files that were uploaded.
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
    Relationship,
    /// Files that were uploaded.
    Files,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(CreateConversationAttributeRequestBaseDataTypeKind8 {
    String = "string", Integer = "integer", List = "list", Decimal = "decimal",
    Boolean = "boolean", Datetime = "datetime", Relationship = "relationship", Files = "files"
});
