// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Timestamp, object, open_enum};
use super::ContentSourcesList;

/// Schema `ai_agent`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAgent {
    pub source_type: Option<AiAgentSourceType>,
    pub source_title: Option<String>,
    pub last_answer_type: Option<AiAgentLastAnswerType>,
    pub resolution_state: Option<AiAgentResolutionState>,
    pub rating: Option<i64>,
    pub rating_remark: Option<String>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    pub content_sources: Option<ContentSourcesList>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(AiAgent {
    source_type, source_title, last_answer_type, resolution_state, rating, rating_remark,
    created_at, updated_at, content_sources
});

/// Part of [`AiAgent`]. Read from answers. One of `essentials_plan_setup`, `profile`,
/// `workflow`, `workflow_preview`, `fin_preview`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiAgentSourceType {
    EssentialsPlanSetup,
    Profile,
    Workflow,
    WorkflowPreview,
    FinPreview,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(AiAgentSourceType {
    EssentialsPlanSetup = "essentials_plan_setup", Profile = "profile", Workflow = "workflow",
    WorkflowPreview = "workflow_preview", FinPreview = "fin_preview"
});

/// Part of [`AiAgent`]. Read from answers. One of `ai_answer`, `custom_answer`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiAgentLastAnswerType {
    AiAnswer,
    CustomAnswer,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(AiAgentLastAnswerType { AiAnswer = "ai_answer", CustomAnswer = "custom_answer" });

/// Part of [`AiAgent`]. Read from answers. One of `assumed_resolution`, `confirmed_resolution`,
/// `escalated`, `negative_feedback`, `procedure_handoff`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiAgentResolutionState {
    AssumedResolution,
    ConfirmedResolution,
    Escalated,
    NegativeFeedback,
    ProcedureHandoff,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(AiAgentResolutionState {
    AssumedResolution = "assumed_resolution", ConfirmedResolution = "confirmed_resolution",
    Escalated = "escalated", NegativeFeedback = "negative_feedback",
    ProcedureHandoff = "procedure_handoff"
});
