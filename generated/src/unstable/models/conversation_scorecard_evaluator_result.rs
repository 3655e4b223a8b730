// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object};

/// Schema `conversation_scorecard_evaluator_result`. Read from responses. New in the version
/// `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationScorecardEvaluatorResult {
    pub value: Option<String>,
    pub source: Option<String>,
    pub reasoning: Option<String>,
    pub reason_ids: Option<List<Id>>,
    pub other_text: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationScorecardEvaluatorResult {
    value, source, reasoning, reason_ids, other_text
});
