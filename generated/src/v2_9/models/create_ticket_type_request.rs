// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

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
    /// An emoji that stands for the type. Default: `🎟️`.
    pub icon: Option<String>,
    /// Whether only teammates see tickets of this type. Default: `false`.
    pub is_internal: Option<bool>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateTicketTypeRequest { description, icon, is_internal; required name });

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
