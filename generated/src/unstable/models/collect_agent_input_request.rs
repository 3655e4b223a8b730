// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Value, object};

/// The values that a procedure waits for.
///
/// Schema `collect_agent_input_request`. Sent by
/// [`CollectProcedureAgentInput`](super::super::CollectProcedureAgentInput). New in the version
/// `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CollectAgentInputRequest {
    /// Intercom's id of the step that waits. Required.
    pub step_id: Id,
    /// The values, an element per attribute. Required.
    pub attribute_values: List<CollectAgentInputRequestAttributeValue>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CollectAgentInputRequest {; required step_id, attribute_values });

impl CollectAgentInputRequest {
    /// Makes a value of what is required.
    pub fn new(
        step_id: impl Into<Id>,
        attribute_values: impl IntoIterator<
            Item = impl Into<CollectAgentInputRequestAttributeValue>,
        >,
    ) -> Self {
        Self {
            step_id: Id::of(step_id),
            attribute_values: attribute_values.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

/// What one attribute is set to.
///
/// Part of [`CollectAgentInputRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CollectAgentInputRequestAttributeValue {
    /// The name of the attribute in the procedure. Required.
    pub identifier: String,
    /// What the attribute is set to. Required.
    pub value: Value,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CollectAgentInputRequestAttributeValue {; required identifier, value });

impl CollectAgentInputRequestAttributeValue {
    /// Makes a value of what is required.
    pub fn new(identifier: impl Into<String>, value: impl Into<Value>) -> Self {
        Self {
            identifier: identifier.into(),
            value: value.into(),
            ..Self::default()
        }
    }
}
