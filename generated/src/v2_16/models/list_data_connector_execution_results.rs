// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::open_enum;

/// Part of `GET /data_connectors/{data_connector_id}/execution_results`. Sent in requests. One
/// of `true`, `false`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListDataConnectorExecutionResultsSuccess {
    True,
    False,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ListDataConnectorExecutionResultsSuccess { True = "true", False = "false" });

/// Part of `GET /data_connectors/{data_connector_id}/execution_results`. Sent in requests. One
/// of `request_configuration_error`, `faraday_error`, `3rd_party_error`,
/// `response_mapping_error`, `token_refresh_error`, `fin_action_response_formatting_error`,
/// `fin_action_identity_verification_error`, `email_verification_error`,
/// `non_fin_standalone_action_identity_verification_error`, `request_validation_error`,
/// `client_side_action_error`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListDataConnectorExecutionResultsErrorType {
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
open_enum!(ListDataConnectorExecutionResultsErrorType {
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

/// Part of `GET /data_connectors/{data_connector_id}/execution_results`. Sent in requests. One
/// of `true`, `false`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListDataConnectorExecutionResultsIncludeBodies {
    True,
    False,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ListDataConnectorExecutionResultsIncludeBodies { True = "true", False = "false" });
