// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Timestamp, object};
use super::TicketTypeAttributeList;

/// A kind of ticket and the attributes that its tickets have.
///
/// Schema `ticket_type`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketType {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    pub icon: Option<String>,
    /// Intercom's id of the workspace, also called its app id.
    pub workspace_id: Option<String>,
    pub ticket_type_attributes: Option<TicketTypeAttributeList>,
    pub archived: Option<bool>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    pub is_internal: Option<bool>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(TicketType {
    r#type = "type", id, name, description, icon, workspace_id, ticket_type_attributes,
    archived, created_at, updated_at, is_internal
});
