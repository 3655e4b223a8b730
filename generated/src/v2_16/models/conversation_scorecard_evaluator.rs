// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};
use super::ConversationScorecardEvaluatorResult;

/// Schema `conversation_scorecard_evaluator`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationScorecardEvaluator {
    pub evaluator_id: Option<String>,
    pub result: Option<ConversationScorecardEvaluatorResult>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationScorecardEvaluator { evaluator_id, result });
