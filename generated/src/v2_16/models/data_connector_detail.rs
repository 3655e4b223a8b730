// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{DateTime, Extra, List, Value, object, open_enum};

/// Schema `data_connector_detail`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataConnectorDetail {
    /// The name of this kind of object. Always `data_connector`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    pub state: Option<DataConnectorDetailState>,
    pub url: Option<String>,
    pub body: Option<String>,
    pub headers: Option<List<DataConnectorDetailHeader>>,
    pub http_method: Option<DataConnectorDetailHttpMethod>,
    pub direct_fin_usage: Option<bool>,
    pub audiences: Option<List<DataConnectorDetailAudience>>,
    pub execution_type: Option<DataConnectorDetailExecutionType>,
    pub configuration_response_type: Option<
        DataConnectorDetailConfigurationResponseType,
    >,
    pub data_transformation_type: Option<DataConnectorDetailDataTransformationType>,
    pub client_function_name: Option<String>,
    pub client_function_timeout_ms: Option<i64>,
    pub data_inputs: Option<List<DataConnectorDetailDataInput>>,
    pub response_fields: Option<List<DataConnectorDetailResponseField>>,
    pub object_mappings: Option<List<DataConnectorDetailObjectMapping>>,
    pub token_ids: Option<List<String>>,
    pub customer_authentication: Option<bool>,
    pub bypass_authentication: Option<bool>,
    pub validate_missing_attributes: Option<bool>,
    pub created_by_admin_id: Option<String>,
    pub updated_by_admin_id: Option<String>,
    /// The time at which it was created. RFC 3339 time.
    pub created_at: Option<DateTime>,
    /// The time of its last change. RFC 3339 time.
    pub updated_at: Option<DateTime>,
    pub execution_results_url: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(DataConnectorDetail {
    r#type = "type", id, name, description, state, url, body, headers, http_method,
    direct_fin_usage, audiences, execution_type, configuration_response_type,
    data_transformation_type, client_function_name, client_function_timeout_ms, data_inputs,
    response_fields, object_mappings, token_ids, customer_authentication, bypass_authentication,
    validate_missing_attributes, created_by_admin_id, updated_by_admin_id, created_at,
    updated_at, execution_results_url
});

/// Part of [`DataConnectorDetail`]. Read from answers. One of `draft`, `live`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorDetailState {
    Draft,
    Live,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(DataConnectorDetailState { Draft = "draft", Live = "live" });

/// Part of [`DataConnectorDetail`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataConnectorDetailHeader {
    /// The name that people see.
    pub name: Option<String>,
    pub value: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(DataConnectorDetailHeader { name, value });

/// Part of [`DataConnectorDetail`]. Read from answers. One of `get`, `post`, `put`, `delete`,
/// `patch`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorDetailHttpMethod {
    Get,
    Post,
    Put,
    Delete,
    Patch,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(DataConnectorDetailHttpMethod {
    Get = "get", Post = "post", Put = "put", Delete = "delete", Patch = "patch"
});

/// Part of [`DataConnectorDetail`]. Read from answers. One of `users`, `leads`, `visitors`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorDetailAudience {
    Users,
    Leads,
    Visitors,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(DataConnectorDetailAudience {
    Users = "users", Leads = "leads", Visitors = "visitors"
});

/// Part of [`DataConnectorDetail`]. Read from answers. One of `server_side`, `client_side`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorDetailExecutionType {
    ServerSide,
    ClientSide,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(DataConnectorDetailExecutionType {
    ServerSide = "server_side", ClientSide = "client_side"
});

/// Part of [`DataConnectorDetail`]. Read from answers. One of `test_response_type`,
/// `mock_response_type`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorDetailConfigurationResponseType {
    TestResponseType,
    MockResponseType,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(DataConnectorDetailConfigurationResponseType {
    TestResponseType = "test_response_type", MockResponseType = "mock_response_type"
});

/// Part of [`DataConnectorDetail`]. Read from answers. One of `full_access`, `redacted_access`,
/// `code_block_transformation`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorDetailDataTransformationType {
    FullAccess,
    RedactedAccess,
    CodeBlockTransformation,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(DataConnectorDetailDataTransformationType {
    FullAccess = "full_access", RedactedAccess = "redacted_access",
    CodeBlockTransformation = "code_block_transformation"
});

/// The name of this kind of object.
///
/// Part of [`DataConnectorDetail`]. Read from answers. One of `string`, `integer`, `decimal`,
/// `boolean`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorDetailDataInputType {
    String,
    Integer,
    Decimal,
    Boolean,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(DataConnectorDetailDataInputType {
    String = "string", Integer = "integer", Decimal = "decimal", Boolean = "boolean"
});

/// Part of [`DataConnectorDetail`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataConnectorDetailDataInput {
    /// The name that people see.
    pub name: Option<String>,
    /// The name of this kind of object.
    pub r#type: Option<DataConnectorDetailDataInputType>,
    /// A description for people.
    pub description: Option<String>,
    pub required: Option<bool>,
    pub default_value: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(DataConnectorDetailDataInput {
    name, r#type = "type", description, required, default_value
});

/// The name of this kind of object.
///
/// Part of [`DataConnectorDetail`]. Read from answers. One of `unknown`, `string`, `integer`,
/// `decimal`, `datetime`, `boolean`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorDetailResponseFieldType {
    UnknownValue,
    String,
    Integer,
    Decimal,
    Datetime,
    Boolean,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(DataConnectorDetailResponseFieldType {
    UnknownValue = "unknown", String = "string", Integer = "integer", Decimal = "decimal",
    Datetime = "datetime", Boolean = "boolean"
});

/// Part of [`DataConnectorDetail`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataConnectorDetailResponseField {
    pub path: Option<String>,
    /// The name of this kind of object.
    pub r#type: Option<DataConnectorDetailResponseFieldType>,
    pub example_value: Option<Value>,
    pub redacted: Option<bool>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(DataConnectorDetailResponseField { path, r#type = "type", example_value, redacted });

/// Part of [`DataConnectorDetail`]. Read from answers. One of `conversation`, `user`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorDetailIntercomObjectType {
    Conversation,
    User,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(DataConnectorDetailIntercomObjectType {
    Conversation = "conversation", User = "user"
});

/// Part of [`DataConnectorDetail`]. Read from answers. One of `primitive_mapping`,
/// `context_mapping`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorDetailAttributeMappingMappingType {
    PrimitiveMapping,
    ContextMapping,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(DataConnectorDetailAttributeMappingMappingType {
    PrimitiveMapping = "primitive_mapping", ContextMapping = "context_mapping"
});

/// Part of [`DataConnectorDetail`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataConnectorDetailObjectMappingAttributeMapping {
    pub response_attribute_path: Option<String>,
    pub intercom_attribute_identifier: Option<String>,
    pub mapping_type: Option<DataConnectorDetailAttributeMappingMappingType>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(DataConnectorDetailObjectMappingAttributeMapping {
    response_attribute_path, intercom_attribute_identifier, mapping_type
});

/// Part of [`DataConnectorDetail`]. Read from answers. One of `conversation`, `user`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorDetailIntercomObjectTypeKind {
    Conversation,
    User,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(DataConnectorDetailIntercomObjectTypeKind {
    Conversation = "conversation", User = "user"
});

/// Part of [`DataConnectorDetail`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataConnectorDetailObjectMappingReferenceMapping {
    pub intercom_object_type: Option<DataConnectorDetailIntercomObjectTypeKind>,
    pub intercom_attribute_identifier: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(DataConnectorDetailObjectMappingReferenceMapping {
    intercom_object_type, intercom_attribute_identifier
});

/// Part of [`DataConnectorDetail`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataConnectorDetailObjectMapping {
    pub response_object_path: Option<String>,
    pub intercom_object_type: Option<DataConnectorDetailIntercomObjectType>,
    pub attribute_mappings: Option<
        List<DataConnectorDetailObjectMappingAttributeMapping>,
    >,
    pub reference_mappings: Option<
        List<DataConnectorDetailObjectMappingReferenceMapping>,
    >,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(DataConnectorDetailObjectMapping {
    response_object_path, intercom_object_type, attribute_mappings, reference_mappings
});
