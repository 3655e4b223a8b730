// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object, open_enum};

/// What a new attribute of a ticket type is to be.
///
/// Schema `create_ticket_type_attribute_request`. Sent by
/// [`CreateTicketTypeAttribute`](super::super::CreateTicketTypeAttribute). New in version 2.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTicketTypeAttributeRequest {
    /// The name that people see. Required.
    pub name: String,
    /// A description for people. Required.
    pub description: String,
    /// What its values are, such as strings or files. Required.
    pub data_type: CreateTicketTypeAttributeRequestDataType,
    /// Whether a teammate must fill it in to create a ticket. Default: `false`.
    pub required_to_create: Option<bool>,
    /// Whether a contact must fill it in to create a ticket. Default: `false`.
    pub required_to_create_for_contacts: Option<bool>,
    /// Whether a teammate sees it when creating a ticket. Default: `true`.
    pub visible_on_create: Option<bool>,
    /// Whether a contact sees it when creating a ticket. Default: `true`.
    pub visible_to_contacts: Option<bool>,
    /// Whether it can have several lines. For attributes of type `string` only.
    pub multiline: Option<bool>,
    /// The values that it can have, between commas. For attributes of type `list` only.
    pub list_items: Option<String>,
    /// Whether several files can be uploaded. For attributes of type `files` only.
    pub allow_multiple_values: Option<bool>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateTicketTypeAttributeRequest {
    required_to_create, required_to_create_for_contacts, visible_on_create, visible_to_contacts,
    multiline, list_items, allow_multiple_values;
    required name, description, data_type
});

impl CreateTicketTypeAttributeRequest {
    /// Makes a value of what is required.
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        data_type: impl Into<CreateTicketTypeAttributeRequestDataType>,
    ) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            data_type: data_type.into(),
            ..Self::default()
        }
    }

    /// Sets `required_to_create`.
    #[must_use]
    pub fn required_to_create(mut self, required_to_create: bool) -> Self {
        self.required_to_create = Some(required_to_create);
        self
    }

    /// Sets `required_to_create_for_contacts`.
    #[must_use]
    pub fn required_to_create_for_contacts(
        mut self,
        required_to_create_for_contacts: bool,
    ) -> Self {
        self.required_to_create_for_contacts = Some(required_to_create_for_contacts);
        self
    }

    /// Sets `visible_on_create`.
    #[must_use]
    pub fn visible_on_create(mut self, visible_on_create: bool) -> Self {
        self.visible_on_create = Some(visible_on_create);
        self
    }

    /// Sets `visible_to_contacts`.
    #[must_use]
    pub fn visible_to_contacts(mut self, visible_to_contacts: bool) -> Self {
        self.visible_to_contacts = Some(visible_to_contacts);
        self
    }

    /// Sets `multiline`.
    #[must_use]
    pub fn multiline(mut self, multiline: bool) -> Self {
        self.multiline = Some(multiline);
        self
    }

    /// Sets `list_items`.
    #[must_use]
    pub fn list_items(mut self, list_items: impl Into<String>) -> Self {
        self.list_items = Some(list_items.into());
        self
    }

    /// Sets `allow_multiple_values`.
    #[must_use]
    pub fn allow_multiple_values(mut self, allow_multiple_values: bool) -> Self {
        self.allow_multiple_values = Some(allow_multiple_values);
        self
    }
}

/// What its values are, such as strings or files.
///
/// Part of [`CreateTicketTypeAttributeRequest`]. Sent in requests. One of `string`, `list`,
/// `integer`, `decimal`, `boolean`, `datetime`, `files`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateTicketTypeAttributeRequestDataType {
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
open_enum!(CreateTicketTypeAttributeRequestDataType {
    String = "string", List = "list", Integer = "integer", Decimal = "decimal",
    Boolean = "boolean", Datetime = "datetime", Files = "files"
});
