// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object, open_enum};

/// How a question of a scorecard was decided.
///
/// Schema `conversation_scorecard_evaluator_result`. Read from responses. New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationScorecardEvaluatorResult {
    /// The outcome of the question.
    pub value: Option<String>,
    /// Who decided, the AI or a person.
    pub source: Option<ConversationScorecardEvaluatorResultSource>,
    /// Why it was decided so.
    pub reasoning: Option<String>,
    /// Intercom's ids of the reasons that were chosen.
    pub reason_ids: Option<List<Id>>,
    /// A reason in free words.
    pub other_text: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationScorecardEvaluatorResult {
    value, source, reasoning, reason_ids, other_text
});

/// Who decided, the AI or a person.
///
/// Part of [`ConversationScorecardEvaluatorResult`]. Read from responses. One of `ai`, `human`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationScorecardEvaluatorResultSource {
    /// The AI decided.
    Ai,
    /// A person decided.
    Human,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationScorecardEvaluatorResultSource { Ai = "ai", Human = "human" });
