// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Map, object, open_enum};

/// Schema `sales_agent`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SalesAgent {
    pub outcome: Option<SalesAgentOutcome>,
    pub routing_outcome: Option<String>,
    pub collected_data: Option<Map<String>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(SalesAgent { outcome, routing_outcome, collected_data });

/// Part of [`SalesAgent`]. Read from answers. One of `qualified`, `disqualified`,
/// `product_discovery`, `escalated_to_support`, `spam`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SalesAgentOutcome {
    Qualified,
    Disqualified,
    ProductDiscovery,
    EscalatedToSupport,
    Spam,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(SalesAgentOutcome {
    Qualified = "qualified", Disqualified = "disqualified",
    ProductDiscovery = "product_discovery", EscalatedToSupport = "escalated_to_support",
    Spam = "spam"
});
