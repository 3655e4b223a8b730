// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Timestamp, object};
use super::{ConversationScorecardEvaluator, ConversationScorecardReviewedTeammate};

/// How a conversation was scored.
///
/// Schema `conversation_scorecard`. Read from responses. New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationScorecard {
    /// Intercom's id of the scorecard.
    pub scorecard_id: Option<Id>,
    /// Intercom's id of the version of the scorecard.
    pub scorecard_version_id: Option<Id>,
    /// The name that people see.
    pub name: Option<String>,
    /// The kind of scorecard, such as one for Fin.
    pub scorecard_type: Option<String>,
    /// Whether the score was high enough.
    pub passed: Option<bool>,
    /// The score after a person looked at it.
    pub score: Option<f64>,
    /// The score that the AI gave.
    pub ai_score: Option<f64>,
    /// The time of the scoring. Unix time in seconds.
    pub evaluated_at: Option<Timestamp>,
    /// Whose work was scored.
    pub reviewed_teammate: Option<ConversationScorecardReviewedTeammate>,
    /// The questions of the scorecard and how they were decided.
    pub evaluators: Option<List<ConversationScorecardEvaluator>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationScorecard {
    scorecard_id, scorecard_version_id, name, scorecard_type, passed, score, ai_score,
    evaluated_at, reviewed_teammate, evaluators
});
