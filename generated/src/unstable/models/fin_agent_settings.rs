// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// How Fin behaves in a conversation.
///
/// Schema `fin_agent_settings`. Sent in requests. New in the version `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FinAgentSettings {
    /// Whether Fin may ask back and hand over to a person. Left out, it may. Default: `true`.
    pub follow_up_questions: Option<bool>,
    /// The email address. Default: `false`.
    pub email: Option<bool>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(FinAgentSettings { follow_up_questions, email });

impl FinAgentSettings {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `follow_up_questions`.
    #[must_use]
    pub fn follow_up_questions(mut self, follow_up_questions: bool) -> Self {
        self.follow_up_questions = Some(follow_up_questions);
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: bool) -> Self {
        self.email = Some(email);
        self
    }
}
