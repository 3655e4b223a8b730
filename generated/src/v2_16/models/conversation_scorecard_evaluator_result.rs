// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};

/// Schema `conversation_scorecard_evaluator_result`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationScorecardEvaluatorResult {
    pub value: Option<String>,
    pub source: Option<String>,
    pub reasoning: Option<String>,
    pub reason_ids: Option<List<String>>,
    pub other_text: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationScorecardEvaluatorResult {
    value, source, reasoning, reason_ids, other_text
});
