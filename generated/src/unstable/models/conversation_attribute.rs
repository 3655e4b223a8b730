// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Value, union};
use super::{
    ConversationAttributeBooleanType, ConversationAttributeDatetimeType,
    ConversationAttributeDecimalType, ConversationAttributeFilesType,
    ConversationAttributeIntegerType, ConversationAttributeListType,
    ConversationAttributeRelationshipType, ConversationAttributeStringType,
};

/// An attribute that conversations carry; its `data_type` tells which fields it has.
///
/// Schema `conversation_attribute`. Returned by
/// [`CreateConversationAttribute`](super::super::CreateConversationAttribute),
/// [`GetConversationAttribute`](super::super::GetConversationAttribute),
/// [`UpdateConversationAttribute`](super::super::UpdateConversationAttribute),
/// [`DeleteConversationAttribute`](super::super::DeleteConversationAttribute) and 3 more.
/// Listed by [`ListConversationAttributes`](super::super::ListConversationAttributes).
/// `data_type` says which one it is. New in version 2.16.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ConversationAttribute {
    /// An attribute whose values are any characters. Its `data_type` is `string`.
    String(ConversationAttributeStringType),
    /// An attribute whose values are numbers without a fraction. Its `data_type` is `integer`.
    Integer(ConversationAttributeIntegerType),
    /// An attribute with one of several given values. Its `data_type` is `list`.
    List(ConversationAttributeListType),
    /// An attribute whose values are numbers with a fraction. Its `data_type` is `decimal`.
    Decimal(ConversationAttributeDecimalType),
    /// An attribute that is true or false. Its `data_type` is `boolean`.
    Boolean(ConversationAttributeBooleanType),
    /// An attribute whose values are times. Its `data_type` is `datetime`.
    Datetime(ConversationAttributeDatetimeType),
    /// An attribute that links to custom objects. Its `data_type` is `relationship`.
    Relationship(ConversationAttributeRelationshipType),
    /// An attribute whose values were uploaded. Its `data_type` is `files`.
    Files(ConversationAttributeFilesType),
    /// Any other JSON.
    Other(Value),
}
union!(ConversationAttribute by "data_type" {
    String(ConversationAttributeStringType) = "string",
    Integer(ConversationAttributeIntegerType) = "integer",
    List(ConversationAttributeListType) = "list",
    Decimal(ConversationAttributeDecimalType) = "decimal",
    Boolean(ConversationAttributeBooleanType) = "boolean",
    Datetime(ConversationAttributeDatetimeType) = "datetime",
    Relationship(ConversationAttributeRelationshipType) = "relationship",
    Files(ConversationAttributeFilesType) = "files"
});
