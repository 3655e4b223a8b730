// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Map, Timestamp, Value, object};

/// Schema `update_ticket_request`. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTicketRequest {
    pub ticket_attributes: Option<Map<Value>>,
    pub ticket_state_id: Option<String>,
    pub company_id: Option<String>,
    pub open: Option<bool>,
    pub is_shared: Option<bool>,
    /// Unix time in seconds.
    pub snoozed_until: Option<Timestamp>,
    /// Intercom's id of the admin.
    pub admin_id: Option<i64>,
    pub assignee_id: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(UpdateTicketRequest {
    ticket_attributes, ticket_state_id, company_id, open, is_shared, snoozed_until, admin_id,
    assignee_id
});
