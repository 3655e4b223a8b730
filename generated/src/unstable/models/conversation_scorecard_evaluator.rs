// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};
use super::ConversationScorecardEvaluatorResult;

/// A question of a scorecard and how it was decided.
///
/// Schema `conversation_scorecard_evaluator`. Read from responses. New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationScorecardEvaluator {
    /// Intercom's id of the question.
    pub evaluator_id: Option<Id>,
    /// How it was decided.
    pub result: Option<ConversationScorecardEvaluatorResult>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationScorecardEvaluator { evaluator_id, result });
