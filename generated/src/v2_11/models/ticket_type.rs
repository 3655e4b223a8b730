// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Timestamp, object, open_enum};
use super::TicketTypeAttributeList;

/// A kind of ticket and the attributes that its tickets have.
///
/// Schema `ticket_type`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketType {
    /// Always `ticket_type`.
    pub r#type: Option<String>,
    pub id: Option<String>,
    /// Whether tickets of this kind are for customers, for other departments, or gather several
    /// conversations.
    pub category: Option<TicketTypeCategory>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub icon: Option<String>,
    pub workspace_id: Option<String>,
    pub ticket_type_attributes: Option<TicketTypeAttributeList>,
    pub archived: Option<bool>,
    /// Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    pub is_internal: Option<bool>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(TicketType {
    r#type = "type", id, category, name, description, icon, workspace_id,
    ticket_type_attributes, archived, created_at, updated_at, is_internal
});

/// Whether tickets of this kind are for customers, for other departments, or gather several
/// conversations.
///
/// Part of [`TicketType`]. Read from answers. One of `Customer`, `Back-office`, `Tracker`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketTypeCategory {
    Customer,
    BackOffice,
    Tracker,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(TicketTypeCategory {
    Customer = "Customer", BackOffice = "Back-office", Tracker = "Tracker"
});
