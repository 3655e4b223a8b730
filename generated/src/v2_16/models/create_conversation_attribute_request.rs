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
    /// A new attribute whose values are any characters. Its `data_type` is `string`.
    String(CreateConversationAttributeStringRequest),
    /// A new attribute whose values are numbers without a fraction. Its `data_type` is `integer`.
    Integer(CreateConversationAttributeIntegerRequest),
    /// A new attribute with one of several given values. Its `data_type` is `list`.
    List(CreateConversationAttributeListRequest),
    /// A new attribute whose values are numbers with a fraction. Its `data_type` is `decimal`.
    Decimal(CreateConversationAttributeDecimalRequest),
    /// A new attribute that is true or false. Its `data_type` is `boolean`.
    Boolean(CreateConversationAttributeBooleanRequest),
    /// A new attribute whose values are times. Its `data_type` is `datetime`.
    Datetime(CreateConversationAttributeDatetimeRequest),
    /// A new attribute that links to custom objects. Its `data_type` is `relationship`.
    Relationship(CreateConversationAttributeRelationshipRequest),
    /// A new attribute whose values are uploaded. Its `data_type` is `files`.
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
