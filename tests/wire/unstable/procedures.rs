// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Procedures`.

use intercom_api::unstable::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json(
            "POST /procedures/{conversation_id}/collect_agent_input",
            || CollectProcedureAgentInput::new(
                "conversation_id-1",
                CollectAgentInputRequest::new(
                    "step_id-1",
                    [
                        CollectAgentInputRequestAttributeValue::new(
                            "some identifier",
                            "anything",
                        ),
                    ],
                ),
            ),
        ),
    ])
}
