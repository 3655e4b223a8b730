// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::unstable::*;
use intercom_tests::wire::Wire;

/// `POST /procedures/{conversation_id}/collect_agent_input`
pub(crate) fn collect_procedure_agent_input(wire: &Wire) {
    let call = CollectProcedureAgentInput::new(
        "conversation_id-1",
        CollectAgentInputRequest::new(
            "step_id-1",
            vec![
                CollectAgentInputRequestAttributeValue::new("some identifier",
                "anything")
            ],
        ),
    );
    wire.sends(call, "POST", "/procedures/conversation_id-1/collect_agent_input")
        .body(
            r#"{"step_id":"step_id-1","attribute_values":[{"identifier":"some identifier","value":"anything"}]}"#,
        )
        .reads(200, r#"{"key":"anything"}"#);
}
