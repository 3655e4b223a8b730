// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::open_enum;

/// Part of `GET /data_connectors/{data_connector_id}/execution_results`. Sent in requests. One
/// of `true`, `false`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListDataConnectorExecutionResultsSuccess {
    /// Calls that succeeded.
    True,
    /// Calls that failed.
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
    /// Bodies are returned too.
    True,
    /// Bodies are left out.
    False,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ListDataConnectorExecutionResultsIncludeBodies { True = "true", False = "false" });
