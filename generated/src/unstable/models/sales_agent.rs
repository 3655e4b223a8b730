// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Map, object, open_enum};

/// What Fin did in sales.
///
/// Schema `sales_agent`. Read from responses. New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SalesAgent {
    /// How it ended.
    pub outcome: Option<SalesAgentOutcome>,
    /// Where the conversation was sent, as the workspace named it.
    pub routing_outcome: Option<String>,
    /// What Fin learned, by name.
    pub collected_data: Option<Map<String>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(SalesAgent { outcome, routing_outcome, collected_data });

/// How it ended.
///
/// Part of [`SalesAgent`]. Read from responses. One of `qualified`, `disqualified`,
/// `product_discovery`, `escalated_to_support`, `spam`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SalesAgentOutcome {
    /// The person may become a customer.
    Qualified,
    /// The person is not a customer to be.
    Disqualified,
    /// The person wanted to know about the product.
    ProductDiscovery,
    /// It was a matter for support.
    EscalatedToSupport,
    /// It was not meant seriously.
    Spam,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(SalesAgentOutcome {
    Qualified = "qualified", Disqualified = "disqualified",
    ProductDiscovery = "product_discovery", EscalatedToSupport = "escalated_to_support",
    Spam = "spam"
});
