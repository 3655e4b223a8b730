// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Map, object};

/// Attributes that could not be set, and why.
///
/// Schema `fin_agent_attribute_errors`. Read from responses. New in version 2.14.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FinAgentAttributeErrors {
    /// Problems with attributes of the person.
    pub user: Option<FinAgentAttributeErrorsUser>,
    /// Problems with attributes of the conversation.
    pub conversation: Option<FinAgentAttributeErrorsConversation>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(FinAgentAttributeErrors { user, conversation });

/// Problems with attributes of the person.
///
/// Part of [`FinAgentAttributeErrors`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FinAgentAttributeErrorsUser {
    /// The problems, by the name of the attribute.
    pub attributes: Option<Map<String>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(FinAgentAttributeErrorsUser { attributes });

/// Problems with attributes of the conversation.
///
/// Part of [`FinAgentAttributeErrors`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FinAgentAttributeErrorsConversation {
    /// The problems, by the name of the attribute.
    pub attributes: Option<Map<String>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(FinAgentAttributeErrorsConversation { attributes });
