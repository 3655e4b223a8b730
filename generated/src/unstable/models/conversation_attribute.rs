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
    String(ConversationAttributeStringType),
    Integer(ConversationAttributeIntegerType),
    List(ConversationAttributeListType),
    Decimal(ConversationAttributeDecimalType),
    Boolean(ConversationAttributeBooleanType),
    Datetime(ConversationAttributeDatetimeType),
    Relationship(ConversationAttributeRelationshipType),
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
