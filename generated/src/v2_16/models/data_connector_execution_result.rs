// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{DateTime, Extra, object, open_enum};

/// Schema `data_connector_execution_result`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataConnectorExecutionResult {
    /// The name of this kind of object. Always `data_connector.execution`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    pub data_connector_id: Option<String>,
    pub success: Option<bool>,
    pub http_status: Option<i64>,
    pub http_method: Option<DataConnectorExecutionResultHttpMethod>,
    pub error_type: Option<DataConnectorExecutionResultErrorType>,
    pub error_message: Option<String>,
    pub execution_time_ms: Option<i64>,
    pub source_type: Option<DataConnectorExecutionResultSourceType>,
    pub source_id: Option<String>,
    /// Intercom's id of the conversation.
    pub conversation_id: Option<String>,
    /// The time at which it was created. RFC 3339 time.
    pub created_at: Option<DateTime>,
    pub request_url: Option<String>,
    pub request_body: Option<String>,
    pub response_body: Option<String>,
    pub raw_response_body: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(DataConnectorExecutionResult {
    r#type = "type", id, data_connector_id, success, http_status, http_method, error_type,
    error_message, execution_time_ms, source_type, source_id, conversation_id, created_at,
    request_url, request_body, response_body, raw_response_body
});

/// Part of [`DataConnectorExecutionResult`]. Read from answers. One of `get`, `post`, `put`,
/// `delete`, `patch`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorExecutionResultHttpMethod {
    Get,
    Post,
    Put,
    Delete,
    Patch,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(DataConnectorExecutionResultHttpMethod {
    Get = "get", Post = "post", Put = "put", Delete = "delete", Patch = "patch"
});

/// Part of [`DataConnectorExecutionResult`]. Read from answers. One of
/// `request_configuration_error`, `faraday_error`, `3rd_party_error`, `response_mapping_error`,
/// `token_refresh_error`, `fin_action_response_formatting_error`,
/// `fin_action_identity_verification_error`, `email_verification_error`,
/// `non_fin_standalone_action_identity_verification_error`, `request_validation_error`,
/// `client_side_action_error`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorExecutionResultErrorType {
    RequestConfigurationError,
    FaradayError,
    Value3rdPartyError,
    ResponseMappingError,
    TokenRefreshError,
    FinActionResponseFormattingError,
    FinActionIdentityVerificationError,
    EmailVerificationError,
    NonFinStandaloneActionIdentityVerificationError,
    RequestValidationError,
    ClientSideActionError,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(DataConnectorExecutionResultErrorType {
    RequestConfigurationError = "request_configuration_error", FaradayError = "faraday_error",
    Value3rdPartyError = "3rd_party_error", ResponseMappingError = "response_mapping_error",
    TokenRefreshError = "token_refresh_error",
    FinActionResponseFormattingError = "fin_action_response_formatting_error",
    FinActionIdentityVerificationError = "fin_action_identity_verification_error",
    EmailVerificationError = "email_verification_error",
    NonFinStandaloneActionIdentityVerificationError = "non_fin_standalone_action_identity_verification_error",
    RequestValidationError = "request_validation_error",
    ClientSideActionError = "client_side_action_error"
});

/// Part of [`DataConnectorExecutionResult`]. Read from answers. One of `custom_bot`,
/// `inbound_custom_bot`, `button_custom_bot`, `answer`, `workflow`, `saved_reply`,
/// `triggerable_custom_bot`, `inbox`, `fin`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorExecutionResultSourceType {
    CustomBot,
    InboundCustomBot,
    ButtonCustomBot,
    Answer,
    Workflow,
    SavedReply,
    TriggerableCustomBot,
    Inbox,
    Fin,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(DataConnectorExecutionResultSourceType {
    CustomBot = "custom_bot", InboundCustomBot = "inbound_custom_bot",
    ButtonCustomBot = "button_custom_bot", Answer = "answer", Workflow = "workflow",
    SavedReply = "saved_reply", TriggerableCustomBot = "triggerable_custom_bot",
    Inbox = "inbox", Fin = "fin"
});
