// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{DateTime, Extra, Id, List, Value, object, open_enum};

/// A connection to another system, with its configuration.
///
/// Schema `data_connector_detail`. Returned by
/// [`CreateDataConnector`](super::super::CreateDataConnector),
/// [`RetrieveDataConnector`](super::super::RetrieveDataConnector),
/// [`UpdateDataConnector`](super::super::UpdateDataConnector). New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataConnectorDetail {
    /// The name of this kind of object. Always `data_connector`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name that people see.
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// Whether it is in use.
    pub state: Option<DataConnectorDetailState>,
    /// The URL that the connector calls. Attributes stand in it as `{{name}}`.
    pub url: Option<String>,
    /// The content, in HTML.
    pub body: Option<String>,
    /// Headers to send.
    pub headers: Option<List<DataConnectorDetailHeader>>,
    /// The method that the other system is called with.
    pub http_method: Option<DataConnectorDetailHttpMethod>,
    /// Whether Fin may use it without a workflow.
    pub direct_fin_usage: Option<bool>,
    /// Who Fin may use it for.
    pub audiences: Option<List<DataConnectorDetailAudience>>,
    /// Where the call is made from.
    pub execution_type: Option<DataConnectorDetailExecutionType>,
    /// Which response the rest was designed with.
    pub configuration_response_type: Option<
        DataConnectorDetailConfigurationResponseType,
    >,
    /// How the response is changed before it is used.
    pub data_transformation_type: Option<DataConnectorDetailDataTransformationType>,
    /// The function on the page that is called, for calls from the browser.
    pub client_function_name: Option<String>,
    /// Milliseconds that the function may take.
    pub client_function_timeout_ms: Option<i64>,
    /// What has to be supplied to a call.
    pub data_inputs: Option<List<DataConnectorDetailDataInput>>,
    /// What the other system is known to return.
    pub response_fields: Option<List<DataConnectorDetailResponseField>>,
    /// Which parts of the response become objects of Intercom.
    pub object_mappings: Option<List<DataConnectorDetailObjectMapping>>,
    /// Intercom's ids of the tokens to authenticate with.
    pub token_ids: Option<List<Id>>,
    /// Whether people have to prove who they are.
    pub customer_authentication: Option<bool>,
    /// Whether people need not prove who they are.
    pub bypass_authentication: Option<bool>,
    /// Whether a call is not made if a value is missing.
    pub validate_missing_attributes: Option<bool>,
    /// Intercom's id of the admin who created it.
    pub created_by_admin_id: Option<Id>,
    /// Intercom's id of the admin who changed it last.
    pub updated_by_admin_id: Option<Id>,
    /// The time at which it was created. RFC 3339 time.
    pub created_at: Option<DateTime>,
    /// The time of its last change. RFC 3339 time.
    pub updated_at: Option<DateTime>,
    /// The path at which its calls are listed.
    pub execution_results_url: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
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

/// Whether it is in use.
///
/// Part of [`DataConnectorDetail`]. Read from responses. One of `draft`, `live`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorDetailState {
    /// It is not published.
    Draft,
    /// It is in use.
    Live,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(DataConnectorDetailState { Draft = "draft", Live = "live" });

/// A header to send.
///
/// Part of [`DataConnectorDetail`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataConnectorDetailHeader {
    /// The name that people see.
    pub name: Option<String>,
    /// What the header says.
    pub value: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(DataConnectorDetailHeader { name, value });

/// The method that the other system is called with.
///
/// Part of [`DataConnectorDetail`]. Read from responses. One of `get`, `post`, `put`, `delete`,
/// `patch`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorDetailHttpMethod {
    /// A GET request.
    Get,
    /// A POST request.
    Post,
    /// A PUT request.
    Put,
    /// A DELETE request.
    Delete,
    /// A PATCH request.
    Patch,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(DataConnectorDetailHttpMethod {
    Get = "get", Post = "post", Put = "put", Delete = "delete", Patch = "patch"
});

/// A group of people.
///
/// Part of [`DataConnectorDetail`]. Read from responses. One of `users`, `leads`, `visitors`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorDetailAudience {
    /// Contacts who have signed up.
    Users,
    /// Contacts who have not signed up.
    Leads,
    /// People who have not written yet.
    Visitors,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(DataConnectorDetailAudience {
    Users = "users", Leads = "leads", Visitors = "visitors"
});

/// Where the call is made from.
///
/// Part of [`DataConnectorDetail`]. Read from responses. One of `server_side`, `client_side`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorDetailExecutionType {
    /// From Intercom's servers.
    ServerSide,
    /// From the browser of the person.
    ClientSide,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(DataConnectorDetailExecutionType {
    ServerSide = "server_side", ClientSide = "client_side"
});

/// Which response the rest was designed with.
///
/// Part of [`DataConnectorDetail`]. Read from responses. One of `test_response_type`,
/// `mock_response_type`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorDetailConfigurationResponseType {
    /// One of a real call.
    TestResponseType,
    /// An invented one.
    MockResponseType,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(DataConnectorDetailConfigurationResponseType {
    TestResponseType = "test_response_type", MockResponseType = "mock_response_type"
});

/// How the response is changed before it is used.
///
/// Part of [`DataConnectorDetail`]. Read from responses. One of `full_access`,
/// `redacted_access`, `code_block_transformation`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorDetailDataTransformationType {
    /// It is used as it is.
    FullAccess,
    /// Some fields are taken out.
    RedactedAccess,
    /// Code of your own changes it.
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
/// Part of [`DataConnectorDetail`]. Read from responses. One of `string`, `integer`, `decimal`,
/// `boolean`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorDetailDataInputType {
    /// Any characters.
    String,
    /// A number without a fraction.
    Integer,
    /// A number with a fraction.
    Decimal,
    /// True or false.
    Boolean,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(DataConnectorDetailDataInputType {
    String = "string", Integer = "integer", Decimal = "decimal", Boolean = "boolean"
});

/// A value that has to be supplied.
///
/// Part of [`DataConnectorDetail`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataConnectorDetailDataInput {
    /// The name that people see.
    pub name: Option<String>,
    /// The name of this kind of object.
    pub r#type: Option<DataConnectorDetailDataInputType>,
    /// A description for people.
    pub description: Option<String>,
    /// Whether a call needs it.
    pub required: Option<bool>,
    /// What is taken if nothing is supplied.
    pub default_value: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(DataConnectorDetailDataInput {
    name, r#type = "type", description, required, default_value
});

/// The name of this kind of object.
///
/// Part of [`DataConnectorDetail`]. Read from responses. One of `unknown`, `string`, `integer`,
/// `decimal`, `datetime`, `boolean`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorDetailResponseFieldType {
    /// It could not be told.
    #[doc(alias = "unknown")]
    UnknownValue,
    /// Any characters.
    String,
    /// A number without a fraction.
    Integer,
    /// A number with a fraction.
    Decimal,
    /// A date with a time of day.
    Datetime,
    /// True or false.
    Boolean,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(DataConnectorDetailResponseFieldType {
    UnknownValue = "unknown", String = "string", Integer = "integer", Decimal = "decimal",
    Datetime = "datetime", Boolean = "boolean"
});

/// A field of the response.
///
/// Part of [`DataConnectorDetail`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataConnectorDetailResponseField {
    /// Where in the response the field is.
    pub path: Option<String>,
    /// The name of this kind of object.
    pub r#type: Option<DataConnectorDetailResponseFieldType>,
    /// A value that the field had.
    pub example_value: Option<Value>,
    /// Whether Fin does not see the field.
    pub redacted: Option<bool>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(DataConnectorDetailResponseField { path, r#type = "type", example_value, redacted });

/// What the part of the response becomes.
///
/// Part of [`DataConnectorDetail`]. Read from responses. One of `conversation`, `user`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorDetailIntercomObjectType {
    /// The conversation that the call is made in.
    Conversation,
    /// The contact that the call is made for.
    User,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(DataConnectorDetailIntercomObjectType {
    Conversation = "conversation", User = "user"
});

/// Where the value comes from.
///
/// Part of [`DataConnectorDetail`]. Read from responses. One of `primitive_mapping`,
/// `context_mapping`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorDetailAttributeMappingMappingType {
    /// From a field of the response.
    PrimitiveMapping,
    /// From the conversation.
    ContextMapping,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(DataConnectorDetailAttributeMappingMappingType {
    PrimitiveMapping = "primitive_mapping", ContextMapping = "context_mapping"
});

/// A field of the response that becomes an attribute.
///
/// Part of [`DataConnectorDetail`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataConnectorDetailObjectMappingAttributeMapping {
    /// Where in the response the value stands.
    pub response_attribute_path: Option<String>,
    /// The attribute that is set.
    pub intercom_attribute_identifier: Option<String>,
    /// Where the value comes from.
    pub mapping_type: Option<DataConnectorDetailAttributeMappingMappingType>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(DataConnectorDetailObjectMappingAttributeMapping {
    response_attribute_path, intercom_attribute_identifier, mapping_type
});

/// What is referred to.
///
/// Part of [`DataConnectorDetail`]. Read from responses. One of `conversation`, `user`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorDetailIntercomObjectTypeKind {
    /// The conversation that the call is made in.
    Conversation,
    /// The contact that the call is made for.
    User,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(DataConnectorDetailIntercomObjectTypeKind {
    Conversation = "conversation", User = "user"
});

/// An object that the object refers to.
///
/// Part of [`DataConnectorDetail`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataConnectorDetailObjectMappingReferenceMapping {
    /// What is referred to.
    pub intercom_object_type: Option<DataConnectorDetailIntercomObjectTypeKind>,
    /// The attribute that holds the reference.
    pub intercom_attribute_identifier: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(DataConnectorDetailObjectMappingReferenceMapping {
    intercom_object_type, intercom_attribute_identifier
});

/// A part of the response that becomes an object.
///
/// Part of [`DataConnectorDetail`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataConnectorDetailObjectMapping {
    /// The path of the part in the response.
    pub response_object_path: Option<String>,
    /// What the part of the response becomes.
    pub intercom_object_type: Option<DataConnectorDetailIntercomObjectType>,
    /// Which fields of the response become attributes.
    pub attribute_mappings: Option<
        List<DataConnectorDetailObjectMappingAttributeMapping>,
    >,
    /// Which objects the object refers to.
    pub reference_mappings: Option<
        List<DataConnectorDetailObjectMappingReferenceMapping>,
    >,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(DataConnectorDetailObjectMapping {
    response_object_path, intercom_object_type, attribute_mappings, reference_mappings
});
