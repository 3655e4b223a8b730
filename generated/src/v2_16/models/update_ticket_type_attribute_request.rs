// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// What to change in an attribute of a ticket type.
///
/// Schema `update_ticket_type_attribute_request`. Sent by
/// [`UpdateTicketTypeAttribute`](super::super::UpdateTicketTypeAttribute). New in version 2.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTicketTypeAttributeRequest {
    /// The name that people see.
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
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
    /// Whether it was put away and can no longer be used.
    pub archived: Option<bool>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateTicketTypeAttributeRequest {
    name, description, required_to_create, required_to_create_for_contacts, visible_on_create,
    visible_to_contacts, multiline, list_items, allow_multiple_values, archived
});

impl UpdateTicketTypeAttributeRequest {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
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

    /// Sets `archived`.
    #[must_use]
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
}
