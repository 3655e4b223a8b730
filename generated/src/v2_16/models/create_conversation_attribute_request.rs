// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Value, union};
use super::{
    CreateConversationAttributeBooleanRequest,
    CreateConversationAttributeDatetimeRequest,
    CreateConversationAttributeDecimalRequest, CreateConversationAttributeFilesRequest,
    CreateConversationAttributeIntegerRequest, CreateConversationAttributeListRequest,
    CreateConversationAttributeRelationshipRequest,
    CreateConversationAttributeStringRequest,
};

/// What a new attribute of conversations is to be; its `data_type` tells which fields it has.
///
/// Schema `create_conversation_attribute_request`. Sent by
/// [`CreateConversationAttribute`](super::super::CreateConversationAttribute). `data_type` says
/// which one it is. New in version 2.16.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateConversationAttributeRequest {
    String(CreateConversationAttributeStringRequest),
    Integer(CreateConversationAttributeIntegerRequest),
    List(CreateConversationAttributeListRequest),
    Decimal(CreateConversationAttributeDecimalRequest),
    Boolean(CreateConversationAttributeBooleanRequest),
    Datetime(CreateConversationAttributeDatetimeRequest),
    Relationship(CreateConversationAttributeRelationshipRequest),
    Files(CreateConversationAttributeFilesRequest),
    /// Any other JSON.
    Other(Value),
}
union!(CreateConversationAttributeRequest by "data_type" {
    String(CreateConversationAttributeStringRequest) = "string",
    Integer(CreateConversationAttributeIntegerRequest) = "integer",
    List(CreateConversationAttributeListRequest) = "list",
    Decimal(CreateConversationAttributeDecimalRequest) = "decimal",
    Boolean(CreateConversationAttributeBooleanRequest) = "boolean",
    Datetime(CreateConversationAttributeDatetimeRequest) = "datetime",
    Relationship(CreateConversationAttributeRelationshipRequest) = "relationship",
    Files(CreateConversationAttributeFilesRequest) = "files"
});
