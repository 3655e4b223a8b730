// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Timestamp, object};
use super::{ConversationScorecardEvaluator, ConversationScorecardReviewedTeammate};

/// Schema `conversation_scorecard`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationScorecard {
    pub scorecard_id: Option<String>,
    pub scorecard_version_id: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    pub scorecard_type: Option<String>,
    pub passed: Option<bool>,
    pub score: Option<f64>,
    pub ai_score: Option<f64>,
    /// Unix time in seconds.
    pub evaluated_at: Option<Timestamp>,
    pub reviewed_teammate: Option<ConversationScorecardReviewedTeammate>,
    pub evaluators: Option<List<ConversationScorecardEvaluator>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationScorecard {
    scorecard_id, scorecard_version_id, name, scorecard_type, passed, score, ai_score,
    evaluated_at, reviewed_teammate, evaluators
});
