// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object, open_enum};

/// What to change in a ticket type.
///
/// Schema `update_ticket_type_request`. Sent by
/// [`UpdateTicketType`](super::super::UpdateTicketType). New in version 2.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTicketTypeRequest {
    /// The name that people see.
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// Who tickets of this type are for. New in version 2.10.
    pub category: Option<UpdateTicketTypeRequestCategory>,
    /// An emoji that stands for the type. Default: `🎟️`.
    pub icon: Option<String>,
    /// Whether the type can no longer be given to new tickets.
    pub archived: Option<bool>,
    /// Whether only teammates see tickets of this type. Default: `false`.
    pub is_internal: Option<bool>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateTicketTypeRequest { name, description, category, icon, archived, is_internal });

impl UpdateTicketTypeRequest {
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

    /// Sets `category`.
    #[must_use]
    pub fn category(
        mut self,
        category: impl Into<UpdateTicketTypeRequestCategory>,
    ) -> Self {
        self.category = Some(category.into());
        self
    }

    /// Sets `icon`.
    #[must_use]
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.icon = Some(icon.into());
        self
    }

    /// Sets `archived`.
    #[must_use]
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Sets `is_internal`.
    #[must_use]
    pub fn is_internal(mut self, is_internal: bool) -> Self {
        self.is_internal = Some(is_internal);
        self
    }
}

/// Who tickets of this type are for.
///
/// Part of [`UpdateTicketTypeRequest`]. Sent in requests. One of `Customer`, `Back-office`,
/// `Tracker`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateTicketTypeRequestCategory {
    /// The customer sees them and is kept up to date.
    Customer,
    /// Teammates use them among themselves.
    #[doc(alias = "Back-office")]
    BackOffice,
    /// They gather several conversations about one problem.
    Tracker,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(UpdateTicketTypeRequestCategory {
    Customer = "Customer", BackOffice = "Back-office", Tracker = "Tracker"
});
