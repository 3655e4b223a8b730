// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Timestamp, object, open_enum};
use super::ContentSourcesList;

/// What Fin did in a conversation.
///
/// Schema `ai_agent`. Read from responses. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAgent {
    /// What brought Fin in.
    pub source_type: Option<AiAgentSourceType>,
    /// The title of what brought Fin in.
    pub source_title: Option<String>,
    /// Where the last reply of Fin came from; null if it did not reply.
    pub last_answer_type: Option<AiAgentLastAnswerType>,
    /// How it ended for Fin; null if it did not reply.
    pub resolution_state: Option<AiAgentResolutionState>,
    /// How the customer rated Fin, from 1, the worst, to 5.
    pub rating: Option<i64>,
    /// What the customer wrote beside the rating.
    pub rating_remark: Option<String>,
    /// The time at which it was created. Unix time in seconds. New in version 2.14.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds. New in version 2.14.
    pub updated_at: Option<Timestamp>,
    /// The content that Fin used.
    pub content_sources: Option<ContentSourcesList>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(AiAgent {
    source_type, source_title, last_answer_type, resolution_state, rating, rating_remark,
    created_at, updated_at, content_sources
});

/// What brought Fin in.
///
/// Part of [`AiAgent`]. Read from responses. One of `essentials_plan_setup`, `profile`,
/// `workflow`, `workflow_preview`, `fin_preview`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiAgentSourceType {
    /// The standard setup of the smallest plan.
    EssentialsPlanSetup,
    /// A profile of Fin.
    Profile,
    /// A workflow that is live.
    Workflow,
    /// Somebody tried a workflow out.
    WorkflowPreview,
    /// Somebody tried Fin out.
    FinPreview,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(AiAgentSourceType {
    EssentialsPlanSetup = "essentials_plan_setup", Profile = "profile", Workflow = "workflow",
    WorkflowPreview = "workflow_preview", FinPreview = "fin_preview"
});

/// Where the last reply of Fin came from; null if it did not reply.
///
/// Part of [`AiAgent`]. Read from responses. One of `ai_answer`, `custom_answer`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiAgentLastAnswerType {
    /// Fin wrote it from the knowledge base.
    AiAnswer,
    /// A teammate had prepared it.
    CustomAnswer,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(AiAgentLastAnswerType { AiAnswer = "ai_answer", CustomAnswer = "custom_answer" });

/// How it ended for Fin; null if it did not reply.
///
/// Part of [`AiAgent`]. Read from responses. One of `assumed_resolution`,
/// `confirmed_resolution`, `escalated`, `negative_feedback`, `procedure_handoff`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiAgentResolutionState {
    /// The customer did not come back after the reply.
    AssumedResolution,
    /// The customer said that it helped.
    ConfirmedResolution,
    /// The customer asked for a person.
    Escalated,
    /// The customer said that it did not help.
    NegativeFeedback,
    /// A procedure handed it over to a person.
    ProcedureHandoff,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(AiAgentResolutionState {
    AssumedResolution = "assumed_resolution", ConfirmedResolution = "confirmed_resolution",
    Escalated = "escalated", NegativeFeedback = "negative_feedback",
    ProcedureHandoff = "procedure_handoff"
});
