// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Map, object};

/// Schema `fin_agent_attribute_errors`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FinAgentAttributeErrors {
    pub user: Option<FinAgentAttributeErrorsUser>,
    pub conversation: Option<FinAgentAttributeErrorsConversation>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(FinAgentAttributeErrors { user, conversation });

/// Part of [`FinAgentAttributeErrors`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FinAgentAttributeErrorsUser {
    pub attributes: Option<Map<String>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(FinAgentAttributeErrorsUser { attributes });

/// Part of [`FinAgentAttributeErrors`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FinAgentAttributeErrorsConversation {
    pub attributes: Option<Map<String>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(FinAgentAttributeErrorsConversation { attributes });
