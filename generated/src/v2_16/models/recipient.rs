// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object, open_enum};

/// A contact who receives a message.
///
/// Schema `recipient`. Sent in requests. New in version 2.14.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Recipient {
    /// The name of this kind of object.
    pub r#type: Option<RecipientType>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Your own id for the user, the `external_id` of the contact.
    pub user_id: Option<Id>,
    /// The phone number with its country code.
    pub phone: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(Recipient { r#type = "type", id, user_id, phone, name });

impl Recipient {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<RecipientType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(Id::of(id));
        self
    }

    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<Id>) -> Self {
        self.user_id = Some(Id::of(user_id));
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// The name of this kind of object.
///
/// Part of [`Recipient`]. Sent in requests. One of `user`, `lead`, `contact`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecipientType {
    /// A contact who has signed up.
    User,
    /// A contact who has not signed up.
    Lead,
    /// A user or a lead.
    Contact,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(RecipientType { User = "user", Lead = "lead", Contact = "contact" });
