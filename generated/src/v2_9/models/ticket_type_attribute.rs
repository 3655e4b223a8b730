// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Map, Timestamp, Value, object};

/// Schema `ticket_type_attribute`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketTypeAttribute {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// Intercom's id of the workspace, also called its app id.
    pub workspace_id: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    pub data_type: Option<String>,
    pub input_options: Option<Map<Value>>,
    /// Its place in the form.
    pub order: Option<i64>,
    /// Whether a teammate must fill it in to create a ticket. Default: `false`.
    pub required_to_create: Option<bool>,
    /// Whether a customer must fill it in to create a ticket. Default: `false`.
    pub required_to_create_for_contacts: Option<bool>,
    /// Default: `true`.
    pub visible_on_create: Option<bool>,
    /// Default: `true`.
    pub visible_to_contacts: Option<bool>,
    /// Whether the attribute came with the type and was not added by the workspace.
    pub default_field: Option<bool>,
    /// Intercom's id of the ticket type.
    pub ticket_type_id: Option<i64>,
    pub archived: Option<bool>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(TicketTypeAttribute {
    r#type = "type", id, workspace_id, name, description, data_type, input_options, order,
    required_to_create, required_to_create_for_contacts, visible_on_create, visible_to_contacts,
    default_field = "default", ticket_type_id, archived, created_at, updated_at
});
