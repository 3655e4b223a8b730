// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Schema `conversation_sla_applied_by_rule`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationSlaAppliedByRule {
    pub sla_name: Option<String>,
    pub sla_definition: Option<ConversationSlaAppliedByRuleSlaDefinition>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationSlaAppliedByRule { sla_name, sla_definition });

/// Part of [`ConversationSlaAppliedByRule`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationSlaAppliedByRuleSlaDefinition {
    pub first_reply_time: Option<i64>,
    pub next_reply_time: Option<i64>,
    pub resolution_time: Option<i64>,
    pub time_to_close: Option<i64>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationSlaAppliedByRuleSlaDefinition {
    first_reply_time, next_reply_time, resolution_time, time_to_close
});
