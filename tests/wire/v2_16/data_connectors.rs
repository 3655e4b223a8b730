// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Data Connectors`.

use intercom_api::model::{Id, Value};
use intercom_api::v2_16::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json(
            "GET /data_connectors",
            || ListDataConnectors::new().per_page(1).starting_after("starting_after-1"),
        ),
        wire::json(
            "POST /data_connectors",
            || CreateDataConnector::new(
                CreateDataConnectorRequest::new("some name")
                    .description("some description")
                    .http_method(CreateDataConnectorRequestHttpMethod::Get)
                    .url("some url")
                    .body("some body")
                    .direct_fin_usage(true)
                    .audiences([CreateDataConnectorRequestAudience::Leads])
                    .headers([
                        CreateDataConnectorRequestHeader::new()
                            .name("some name")
                            .value("some value"),
                    ])
                    .data_inputs([
                        CreateDataConnectorRequestDataInput::new()
                            .name("some name")
                            .r#type(CreateDataConnectorRequestDataInputType::String)
                            .description("some description")
                            .required(true)
                            .default_value("some default_value"),
                    ])
                    .customer_authentication(true)
                    .bypass_authentication(true)
                    .validate_missing_attributes(true)
                    .mock_response([("key", Value::from("anything"))])
                    .token_ids([Id::from("some token_ids")]),
            ),
        ),
        wire::json(
            "GET /data_connectors/{id}",
            || {
                RetrieveDataConnector::new("id-1")
                    .state_version(RetrieveDataConnectorStateVersion::Draft)
            },
        ),
        wire::json("DELETE /data_connectors/{id}", || DeleteDataConnector::new("id-1")),
        wire::json(
            "PATCH /data_connectors/{id}",
            || UpdateDataConnector::new(
                "id-1",
                UpdateDataConnectorRequest::new()
                    .name("some name")
                    .description("some description")
                    .state(UpdateDataConnectorRequestState::Draft)
                    .http_method(UpdateDataConnectorRequestHttpMethod::Get)
                    .url("some url")
                    .body("some body")
                    .direct_fin_usage(true)
                    .audiences([UpdateDataConnectorRequestAudience::Leads])
                    .headers([
                        UpdateDataConnectorRequestHeader::new()
                            .name("some name")
                            .value("some value"),
                    ])
                    .data_inputs([
                        UpdateDataConnectorRequestDataInput::new()
                            .name("some name")
                            .r#type(UpdateDataConnectorRequestDataInputType::String)
                            .description("some description")
                            .required(true)
                            .default_value("some default_value"),
                    ])
                    .customer_authentication(true)
                    .bypass_authentication(true)
                    .validate_missing_attributes(true)
                    .mock_response([("key", Value::from("anything"))])
                    .token_ids([Id::from("some token_ids")]),
            ),
        ),
        wire::json(
            "GET /data_connectors/{data_connector_id}/execution_results",
            || {
                ListDataConnectorExecutionResults::new("data_connector_id-1")
                    .per_page(1)
                    .starting_after("starting_after-1")
                    .success(ListDataConnectorExecutionResultsSuccess::True)
                    .error_type(
                        ListDataConnectorExecutionResultsErrorType::RequestConfigurationError,
                    )
                    .start_ts(1)
                    .end_ts(1)
                    .include_bodies(ListDataConnectorExecutionResultsIncludeBodies::True)
            },
        ),
        wire::json(
            "GET /data_connectors/{data_connector_id}/execution_results/{id}",
            || ShowDataConnectorExecutionResult::new("data_connector_id-1", "id-1"),
        ),
    ])
}
