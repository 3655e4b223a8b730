// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Map, Timestamp, Value, object, open_enum};

/// An attribute that the tickets of a type carry, a field of their form.
///
/// Schema `ticket_type_attribute`. Returned by
/// [`CreateTicketTypeAttribute`](super::super::CreateTicketTypeAttribute),
/// [`UpdateTicketTypeAttribute`](super::super::UpdateTicketTypeAttribute). New in version 2.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketTypeAttribute {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Intercom's id of the workspace, also called its app id.
    pub workspace_id: Option<Id>,
    /// The name that people see.
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// What its values are, such as strings or files.
    pub data_type: Option<TicketTypeAttributeDataType>,
    /// How it is filled in, such as its given values.
    pub input_options: Option<Map<Value>>,
    /// Its place in the form.
    pub order: Option<i64>,
    /// Whether a teammate must fill it in to create a ticket. Default: `false`.
    pub required_to_create: Option<bool>,
    /// Whether a customer must fill it in to create a ticket. Default: `false`.
    pub required_to_create_for_contacts: Option<bool>,
    /// Whether a teammate sees it when creating a ticket. Default: `true`.
    pub visible_on_create: Option<bool>,
    /// Whether a contact sees it when creating a ticket. Default: `true`.
    pub visible_to_contacts: Option<bool>,
    /// Whether the attribute came with the type and was not added by the workspace.
    #[doc(alias = "default")]
    pub default_field: Option<bool>,
    /// Intercom's id of the ticket type.
    pub ticket_type_id: Option<Id>,
    /// Whether it was put away and can no longer be used.
    pub archived: Option<bool>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(TicketTypeAttribute {
    r#type = "type", id, workspace_id, name, description, data_type, input_options, order,
    required_to_create, required_to_create_for_contacts, visible_on_create, visible_to_contacts,
    default_field = "default", ticket_type_id, archived, created_at, updated_at;
    numeric "ticket_type_id"
});

/// What its values are, such as strings or files.
///
/// Part of [`TicketTypeAttribute`]. Read from responses. One of `string`, `list`, `integer`,
/// `decimal`, `boolean`, `datetime`, `files`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketTypeAttributeDataType {
    /// Any characters.
    String,
    /// One of several given values.
    List,
    /// A number without a fraction.
    Integer,
    /// A number with a fraction.
    Decimal,
    /// True or false.
    Boolean,
    /// A date with a time of day.
    Datetime,
    /// Files that were uploaded.
    Files,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(TicketTypeAttributeDataType {
    String = "string", List = "list", Integer = "integer", Decimal = "decimal",
    Boolean = "boolean", Datetime = "datetime", Files = "files"
});
