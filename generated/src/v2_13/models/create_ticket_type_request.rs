// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object, open_enum};

/// What a new ticket type is called, and who its tickets are for.
///
/// Schema `create_ticket_type_request`. Sent by
/// [`CreateTicketType`](super::super::CreateTicketType). New in version 2.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTicketTypeRequest {
    /// The name that people see. Required.
    pub name: String,
    /// A description for people.
    pub description: Option<String>,
    /// Who tickets of this type are for. New in version 2.10.
    pub category: Option<CreateTicketTypeRequestCategory>,
    /// An emoji that stands for the type. Default: `🎟️`.
    pub icon: Option<String>,
    /// Whether only teammates see tickets of this type. Default: `false`.
    pub is_internal: Option<bool>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateTicketTypeRequest { description, category, icon, is_internal; required name });

impl CreateTicketTypeRequest {
    /// Makes a value of what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
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
        category: impl Into<CreateTicketTypeRequestCategory>,
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

    /// Sets `is_internal`.
    #[must_use]
    pub fn is_internal(mut self, is_internal: bool) -> Self {
        self.is_internal = Some(is_internal);
        self
    }
}

impl<T: AsRef<str>> From<T> for CreateTicketTypeRequest {
    fn from(name: T) -> Self {
        Self::new(name.as_ref())
    }
}

/// Who tickets of this type are for.
///
/// Part of [`CreateTicketTypeRequest`]. Sent in requests. One of `Customer`, `Back-office`,
/// `Tracker`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateTicketTypeRequestCategory {
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
open_enum!(CreateTicketTypeRequestCategory {
    Customer = "Customer", BackOffice = "Back-office", Tracker = "Tracker"
});
