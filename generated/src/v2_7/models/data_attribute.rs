// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Timestamp, object, open_enum};

/// The definition of an attribute, built in or custom.
///
/// Schema `data_attribute`. Returned by
/// [`CreateDataAttribute`](super::super::CreateDataAttribute),
/// [`UpdateDataAttribute`](super::super::UpdateDataAttribute). Listed by
/// [`ListDataAttributes`](super::super::ListDataAttributes).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataAttribute {
    /// The name of this kind of object. Always `data_attribute`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// What carries it.
    pub model: Option<DataAttributeModel>,
    /// The name that people see.
    pub name: Option<String>,
    /// The name with the way to it, such as `custom_attributes.plan`.
    pub full_name: Option<String>,
    /// The name that people see.
    pub label: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// What its values are, such as strings or dates.
    pub data_type: Option<DataAttributeDataType>,
    /// The values that it can have, if they are given.
    pub options: Option<List<String>>,
    /// Whether the API can set it.
    pub api_writable: Option<bool>,
    /// Whether the Messenger can set it.
    pub messenger_writable: Option<bool>,
    /// Whether teammates can set it.
    pub ui_writable: Option<bool>,
    /// Whether the workspace added it.
    pub custom: Option<bool>,
    /// Whether it was put away and can no longer be used.
    pub archived: Option<bool>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// Intercom's id of the admin.
    pub admin_id: Option<Id>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(DataAttribute {
    r#type = "type", id, model, name, full_name, label, description, data_type, options,
    api_writable, messenger_writable, ui_writable, custom, archived, created_at, updated_at,
    admin_id;
    numeric "id"
});

/// What carries it.
///
/// Part of [`DataAttribute`]. Read from responses. One of `contact`, `company`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataAttributeModel {
    /// Contacts carry the attribute.
    Contact,
    /// Companies carry the attribute.
    Company,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(DataAttributeModel { Contact = "contact", Company = "company" });

/// What its values are, such as strings or dates.
///
/// Part of [`DataAttribute`]. Read from responses. One of `string`, `integer`, `float`,
/// `boolean`, `date`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataAttributeDataType {
    /// Any characters.
    String,
    /// A number without a fraction.
    Integer,
    /// A number with a fraction.
    Float,
    /// True or false.
    Boolean,
    /// A date without a time of day.
    Date,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(DataAttributeDataType {
    String = "string", Integer = "integer", Float = "float", Boolean = "boolean", Date = "date"
});
