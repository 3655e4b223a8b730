// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{DateTime, Extra, Id, object, open_enum};

/// What became of a call of a data connector.
///
/// Schema `data_connector_execution_result`. Returned by
/// [`ShowDataConnectorExecutionResult`](super::super::ShowDataConnectorExecutionResult). Listed
/// by [`ListDataConnectorExecutionResults`](super::super::ListDataConnectorExecutionResults).
/// New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataConnectorExecutionResult {
    /// The name of this kind of object. Always `data_connector.execution`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Intercom's id of the data connector.
    pub data_connector_id: Option<Id>,
    /// Whether the call succeeded.
    pub success: Option<bool>,
    /// The status of the response.
    pub http_status: Option<i64>,
    /// The method that the other system was called with.
    pub http_method: Option<DataConnectorExecutionResultHttpMethod>,
    /// Why the call failed, for programs; null if it did not.
    pub error_type: Option<DataConnectorExecutionResultErrorType>,
    /// Why the call failed, for people; null if it did not.
    pub error_message: Option<String>,
    /// Milliseconds that the call took.
    pub execution_time_ms: Option<i64>,
    /// What made the call.
    pub source_type: Option<DataConnectorExecutionResultSourceType>,
    /// Intercom's id of what made the call.
    pub source_id: Option<Id>,
    /// Intercom's id of the conversation.
    pub conversation_id: Option<Id>,
    /// The time at which it was created. RFC 3339 time.
    pub created_at: Option<DateTime>,
    /// The URL that was called.
    pub request_url: Option<String>,
    /// What was sent to the other system.
    pub request_body: Option<String>,
    /// The body of the response after the changes.
    pub response_body: Option<String>,
    /// The body of the response before any change.
    pub raw_response_body: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(DataConnectorExecutionResult {
    r#type = "type", id, data_connector_id, success, http_status, http_method, error_type,
    error_message, execution_time_ms, source_type, source_id, conversation_id, created_at,
    request_url, request_body, response_body, raw_response_body
});

/// The method that the other system was called with.
///
/// Part of [`DataConnectorExecutionResult`]. Read from responses. One of `get`, `post`, `put`,
/// `delete`, `patch`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorExecutionResultHttpMethod {
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
open_enum!(DataConnectorExecutionResultHttpMethod {
    Get = "get", Post = "post", Put = "put", Delete = "delete", Patch = "patch"
});

/// Why the call failed, for programs; null if it did not.
///
/// Part of [`DataConnectorExecutionResult`]. Read from responses. One of
/// `request_configuration_error`, `faraday_error`, `3rd_party_error`, `response_mapping_error`,
/// `token_refresh_error`, `fin_action_response_formatting_error`,
/// `fin_action_identity_verification_error`, `email_verification_error`,
/// `non_fin_standalone_action_identity_verification_error`, `request_validation_error`,
/// `client_side_action_error`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorExecutionResultErrorType {
    /// The request could not be made as configured.
    RequestConfigurationError,
    /// The other system could not be reached.
    FaradayError,
    /// The other system reported an error.
    #[doc(alias = "3rd_party_error")]
    Value3rdPartyError,
    /// The response could not be turned into objects.
    ResponseMappingError,
    /// The token could not be renewed.
    TokenRefreshError,
    /// The response could not be put into words for Fin.
    FinActionResponseFormattingError,
    /// The person could not prove who they are to Fin.
    FinActionIdentityVerificationError,
    /// The email address of the person is not confirmed.
    EmailVerificationError,
    /// The person could not prove who they are.
    NonFinStandaloneActionIdentityVerificationError,
    /// A value for the request was missing or wrong.
    RequestValidationError,
    /// The function in the browser failed.
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

/// What made the call.
///
/// Part of [`DataConnectorExecutionResult`]. Read from responses. One of `custom_bot`,
/// `inbound_custom_bot`, `button_custom_bot`, `answer`, `workflow`, `saved_reply`,
/// `triggerable_custom_bot`, `inbox`, `fin`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorExecutionResultSourceType {
    /// A bot of the workspace.
    CustomBot,
    /// A bot for new conversations.
    InboundCustomBot,
    /// A bot behind a button.
    ButtonCustomBot,
    /// A prepared reply of Fin.
    Answer,
    /// A workflow of the workspace.
    Workflow,
    /// A macro.
    SavedReply,
    /// A bot that something else started.
    TriggerableCustomBot,
    /// A teammate in the inbox.
    Inbox,
    /// The AI agent.
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
