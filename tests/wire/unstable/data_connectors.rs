// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::model::Value;
use intercom_api::unstable::*;
use intercom_tests::wire::Wire;

/// `GET /data_connectors`
pub(crate) fn list_data_connectors(wire: &Wire) {
    let call = ListDataConnectors::new()
        .per_page(1i64)
        .starting_after("some starting_after");
    wire.sends(call, "GET", "/data_connectors")
        .query(&[("per_page", "1"), ("starting_after", "some starting_after")])
        .reads(
            200,
            r#"{"type":"list","data":[{"type":"data_connector","id":"id-1","name":"some name","description":"some description","state":"draft","http_method":"get","direct_fin_usage":true,"created_by_admin_id":"created_by_admin_id-1","updated_by_admin_id":"updated_by_admin_id-1","created_at":"2024-02-29T12:30:00Z","updated_at":"2024-02-29T12:30:00Z","execution_results_url":"some execution_results_url"}],"pages":{"type":"pages","page":1,"per_page":1,"total_pages":1}}"#,
        );
}

/// `POST /data_connectors`
pub(crate) fn create_data_connector(wire: &Wire) {
    let call = CreateDataConnector::new(
        CreateDataConnectorRequest::new("some name")
            .description("some description")
            .http_method(CreateDataConnectorRequestHttpMethod::Get)
            .url("some url")
            .body("some body")
            .direct_fin_usage(true)
            .audiences(vec![CreateDataConnectorRequestAudience::Leads])
            .headers(
                vec![
                    CreateDataConnectorRequestHeader::new().name("some name")
                    .value("some value")
                ],
            )
            .data_inputs(
                vec![
                    CreateDataConnectorRequestDataInput::new().name("some name")
                    .r#type(CreateDataConnectorRequestDataInputType::String)
                    .description("some description").required(true)
                    .default_value("some default_value")
                ],
            )
            .customer_authentication(true)
            .bypass_authentication(true)
            .validate_missing_attributes(true)
            .mock_response([("key", Value::from("anything"))])
            .token_ids(vec![String::from("some token_ids")]),
    );
    wire.sends(call, "POST", "/data_connectors")
        .body(
            r#"{"name":"some name","description":"some description","http_method":"get","url":"some url","body":"some body","direct_fin_usage":true,"audiences":["leads"],"headers":[{"name":"some name","value":"some value"}],"data_inputs":[{"name":"some name","type":"string","description":"some description","required":true,"default_value":"some default_value"}],"customer_authentication":true,"bypass_authentication":true,"validate_missing_attributes":true,"mock_response":{"key":"anything"},"token_ids":["some token_ids"]}"#,
        )
        .reads(
            201,
            r#"{"type":"data_connector","id":"id-1","name":"some name","description":"some description","state":"draft","url":"some url","body":"some body","headers":[{"name":"some name","value":"some value"}],"http_method":"get","direct_fin_usage":true,"audiences":["users"],"execution_type":"server_side","configuration_response_type":"test_response_type","data_transformation_type":"full_access","client_function_name":"some client_function_name","client_function_timeout_ms":1,"data_inputs":[{"name":"some name","type":"string","description":"some description","required":true,"default_value":"some default_value"}],"response_fields":[{"path":"some path","type":"unknown","example_value":"anything","redacted":true}],"object_mappings":[{"response_object_path":"some response_object_path","intercom_object_type":"conversation","attribute_mappings":[{"response_attribute_path":"some response_attribute_path","intercom_attribute_identifier":"some intercom_attribute_identifier","mapping_type":"primitive_mapping"}],"reference_mappings":[{"intercom_object_type":"conversation","intercom_attribute_identifier":"some intercom_attribute_identifier"}]}],"token_ids":["some text"],"customer_authentication":true,"bypass_authentication":true,"validate_missing_attributes":true,"created_by_admin_id":"created_by_admin_id-1","updated_by_admin_id":"updated_by_admin_id-1","created_at":"2024-02-29T12:30:00Z","updated_at":"2024-02-29T12:30:00Z","execution_results_url":"some execution_results_url"}"#,
        );
}

/// `GET /data_connectors/{id}`
pub(crate) fn retrieve_data_connector(wire: &Wire) {
    let call = RetrieveDataConnector::new("id-1")
        .state_version(RetrieveDataConnectorStateVersion::Draft);
    wire.sends(call, "GET", "/data_connectors/id-1")
        .query(&[("state_version", "draft")])
        .reads(
            200,
            r#"{"type":"data_connector","id":"id-1","name":"some name","description":"some description","state":"draft","url":"some url","body":"some body","headers":[{"name":"some name","value":"some value"}],"http_method":"get","direct_fin_usage":true,"audiences":["users"],"execution_type":"server_side","configuration_response_type":"test_response_type","data_transformation_type":"full_access","client_function_name":"some client_function_name","client_function_timeout_ms":1,"data_inputs":[{"name":"some name","type":"string","description":"some description","required":true,"default_value":"some default_value"}],"response_fields":[{"path":"some path","type":"unknown","example_value":"anything","redacted":true}],"object_mappings":[{"response_object_path":"some response_object_path","intercom_object_type":"conversation","attribute_mappings":[{"response_attribute_path":"some response_attribute_path","intercom_attribute_identifier":"some intercom_attribute_identifier","mapping_type":"primitive_mapping"}],"reference_mappings":[{"intercom_object_type":"conversation","intercom_attribute_identifier":"some intercom_attribute_identifier"}]}],"token_ids":["some text"],"customer_authentication":true,"bypass_authentication":true,"validate_missing_attributes":true,"created_by_admin_id":"created_by_admin_id-1","updated_by_admin_id":"updated_by_admin_id-1","created_at":"2024-02-29T12:30:00Z","updated_at":"2024-02-29T12:30:00Z","execution_results_url":"some execution_results_url"}"#,
        );
}

/// `DELETE /data_connectors/{id}`
pub(crate) fn delete_data_connector(wire: &Wire) {
    let call = DeleteDataConnector::new("id-1");
    wire.sends(call, "DELETE", "/data_connectors/id-1")
        .reads(200, r#"{"id":"id-1","object":"data_connector","deleted":true}"#);
}

/// `PATCH /data_connectors/{id}`
pub(crate) fn update_data_connector(wire: &Wire) {
    let call = UpdateDataConnector::new(
        "id-1",
        UpdateDataConnectorRequest::new()
            .name("some name")
            .description("some description")
            .state(UpdateDataConnectorRequestState::Draft)
            .http_method(UpdateDataConnectorRequestHttpMethod::Get)
            .url("some url")
            .body("some body")
            .direct_fin_usage(true)
            .audiences(vec![UpdateDataConnectorRequestAudience::Leads])
            .headers(
                vec![
                    UpdateDataConnectorRequestHeader::new().name("some name")
                    .value("some value")
                ],
            )
            .data_inputs(
                vec![
                    UpdateDataConnectorRequestDataInput::new().name("some name")
                    .r#type(UpdateDataConnectorRequestDataInputType::String)
                    .description("some description").required(true)
                    .default_value("some default_value")
                ],
            )
            .customer_authentication(true)
            .bypass_authentication(true)
            .validate_missing_attributes(true)
            .mock_response([("key", Value::from("anything"))])
            .token_ids(vec![String::from("some token_ids")]),
    );
    wire.sends(call, "PATCH", "/data_connectors/id-1")
        .body(
            r#"{"name":"some name","description":"some description","state":"draft","http_method":"get","url":"some url","body":"some body","direct_fin_usage":true,"audiences":["leads"],"headers":[{"name":"some name","value":"some value"}],"data_inputs":[{"name":"some name","type":"string","description":"some description","required":true,"default_value":"some default_value"}],"customer_authentication":true,"bypass_authentication":true,"validate_missing_attributes":true,"mock_response":{"key":"anything"},"token_ids":["some token_ids"]}"#,
        )
        .reads(
            200,
            r#"{"type":"data_connector","id":"id-1","name":"some name","description":"some description","state":"draft","url":"some url","body":"some body","headers":[{"name":"some name","value":"some value"}],"http_method":"get","direct_fin_usage":true,"audiences":["users"],"execution_type":"server_side","configuration_response_type":"test_response_type","data_transformation_type":"full_access","client_function_name":"some client_function_name","client_function_timeout_ms":1,"data_inputs":[{"name":"some name","type":"string","description":"some description","required":true,"default_value":"some default_value"}],"response_fields":[{"path":"some path","type":"unknown","example_value":"anything","redacted":true}],"object_mappings":[{"response_object_path":"some response_object_path","intercom_object_type":"conversation","attribute_mappings":[{"response_attribute_path":"some response_attribute_path","intercom_attribute_identifier":"some intercom_attribute_identifier","mapping_type":"primitive_mapping"}],"reference_mappings":[{"intercom_object_type":"conversation","intercom_attribute_identifier":"some intercom_attribute_identifier"}]}],"token_ids":["some text"],"customer_authentication":true,"bypass_authentication":true,"validate_missing_attributes":true,"created_by_admin_id":"created_by_admin_id-1","updated_by_admin_id":"updated_by_admin_id-1","created_at":"2024-02-29T12:30:00Z","updated_at":"2024-02-29T12:30:00Z","execution_results_url":"some execution_results_url"}"#,
        );
}

/// `GET /data_connectors/{data_connector_id}/execution_results`
pub(crate) fn list_data_connector_execution_results(wire: &Wire) {
    let call = ListDataConnectorExecutionResults::new("data_connector_id-1")
        .per_page(1i64)
        .starting_after("some starting_after")
        .success(ListDataConnectorExecutionResultsSuccess::True)
        .error_type(
            ListDataConnectorExecutionResultsErrorType::RequestConfigurationError,
        )
        .start_ts(1i64)
        .end_ts(1i64)
        .include_bodies(ListDataConnectorExecutionResultsIncludeBodies::True);
    wire.sends(call, "GET", "/data_connectors/data_connector_id-1/execution_results")
        .query(
            &[
                ("per_page", "1"),
                ("starting_after", "some starting_after"),
                ("success", "true"),
                ("error_type", "request_configuration_error"),
                ("start_ts", "1"),
                ("end_ts", "1"),
                ("include_bodies", "true"),
            ],
        )
        .reads(
            200,
            r#"{"type":"list","data":[{"type":"data_connector.execution","id":"id-1","data_connector_id":"data_connector_id-1","success":true,"http_status":1,"http_method":"get","error_type":"request_configuration_error","error_message":"some error_message","execution_time_ms":1,"source_type":"custom_bot","source_id":"source_id-1","conversation_id":"conversation_id-1","created_at":"2024-02-29T12:30:00Z","request_url":"some request_url","request_body":"some request_body","response_body":"some response_body","raw_response_body":"some raw_response_body"}],"pages":{"type":"pages","page":1,"per_page":1,"total_pages":1}}"#,
        );
}

/// `GET /data_connectors/{data_connector_id}/execution_results/{id}`
pub(crate) fn show_data_connector_execution_result(wire: &Wire) {
    let call = ShowDataConnectorExecutionResult::new("data_connector_id-1", "id-1");
    wire.sends(
            call,
            "GET",
            "/data_connectors/data_connector_id-1/execution_results/id-1",
        )
        .reads(
            200,
            r#"{"type":"data_connector.execution","id":"id-1","data_connector_id":"data_connector_id-1","success":true,"http_status":1,"http_method":"get","error_type":"request_configuration_error","error_message":"some error_message","execution_time_ms":1,"source_type":"custom_bot","source_id":"source_id-1","conversation_id":"conversation_id-1","created_at":"2024-02-29T12:30:00Z","request_url":"some request_url","request_body":"some request_body","response_body":"some response_body","raw_response_body":"some raw_response_body"}"#,
        );
}
