// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{
    Extra, Id, Map, Patch, Timestamp, Value, object, open_enum,
};

/// What to change in a contact.
///
/// Schema `update_contact_request`. Sent by [`UpdateContact`](super::super::UpdateContact).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateContactRequest {
    /// `user` for somebody who signed up, `lead` for somebody who did not.
    pub role: Option<UpdateContactRequestRole>,
    /// Your own id of this person. No two contacts have the same.
    pub external_id: Option<Id>,
    /// The email address.
    pub email: Option<String>,
    /// The phone number with its country code.
    pub phone: Patch<String>,
    /// The name that people see.
    pub name: Patch<String>,
    /// The URL of a picture.
    pub avatar: Patch<String>,
    /// The time at which the contact signed up. Unix time in seconds.
    pub signed_up_at: Patch<Timestamp>,
    /// The time at which your product last saw the contact. Unix time in seconds.
    pub last_seen_at: Patch<Timestamp>,
    /// The admin who looks after this contact.
    pub owner_id: Patch<Id>,
    /// Whether the contact has unsubscribed from emails.
    pub unsubscribed_from_emails: Patch<bool>,
    /// Attributes that the workspace defined, by name: strings, numbers, booleans, and times as
    /// Unix seconds.
    pub custom_attributes: Patch<Map<Value>>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateContactRequest {
    role, external_id, email, phone, name, avatar, signed_up_at, last_seen_at, owner_id,
    unsubscribed_from_emails, custom_attributes;
    numeric "owner_id"
});

impl UpdateContactRequest {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `role`.
    #[must_use]
    pub fn role(mut self, role: impl Into<UpdateContactRequestRole>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// Sets `external_id`.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<Id>) -> Self {
        self.external_id = Some(Id::of(external_id));
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Patch::Set(phone.into());
        self
    }

    /// Sends null for `phone`.
    #[must_use]
    pub fn clear_phone(mut self) -> Self {
        self.phone = Patch::Clear;
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Patch::Set(name.into());
        self
    }

    /// Sends null for `name`.
    #[must_use]
    pub fn clear_name(mut self) -> Self {
        self.name = Patch::Clear;
        self
    }

    /// Sets `avatar`.
    #[must_use]
    pub fn avatar(mut self, avatar: impl Into<String>) -> Self {
        self.avatar = Patch::Set(avatar.into());
        self
    }

    /// Sends null for `avatar`.
    #[must_use]
    pub fn clear_avatar(mut self) -> Self {
        self.avatar = Patch::Clear;
        self
    }

    /// Sets `signed_up_at`.
    #[must_use]
    pub fn signed_up_at(mut self, signed_up_at: impl Into<Timestamp>) -> Self {
        self.signed_up_at = Patch::Set(signed_up_at.into());
        self
    }

    /// Sends null for `signed_up_at`.
    #[must_use]
    pub fn clear_signed_up_at(mut self) -> Self {
        self.signed_up_at = Patch::Clear;
        self
    }

    /// Sets `last_seen_at`.
    #[must_use]
    pub fn last_seen_at(mut self, last_seen_at: impl Into<Timestamp>) -> Self {
        self.last_seen_at = Patch::Set(last_seen_at.into());
        self
    }

    /// Sends null for `last_seen_at`.
    #[must_use]
    pub fn clear_last_seen_at(mut self) -> Self {
        self.last_seen_at = Patch::Clear;
        self
    }

    /// Sets `owner_id`.
    #[must_use]
    pub fn owner_id(mut self, owner_id: impl Into<Id>) -> Self {
        self.owner_id = Patch::Set(Id::of(owner_id));
        self
    }

    /// Sends null for `owner_id`.
    #[must_use]
    pub fn clear_owner_id(mut self) -> Self {
        self.owner_id = Patch::Clear;
        self
    }

    /// Sets `unsubscribed_from_emails`.
    #[must_use]
    pub fn unsubscribed_from_emails(mut self, unsubscribed_from_emails: bool) -> Self {
        self.unsubscribed_from_emails = Patch::Set(unsubscribed_from_emails);
        self
    }

    /// Sends null for `unsubscribed_from_emails`.
    #[must_use]
    pub fn clear_unsubscribed_from_emails(mut self) -> Self {
        self.unsubscribed_from_emails = Patch::Clear;
        self
    }

    /// Sets `custom_attributes`.
    #[must_use]
    pub fn custom_attributes(
        mut self,
        custom_attributes: impl IntoIterator<
            Item = (impl Into<String>, impl Into<Value>),
        >,
    ) -> Self {
        self.custom_attributes = Patch::Set(custom_attributes.into_iter().collect());
        self
    }

    /// Sends null for `custom_attributes`.
    #[must_use]
    pub fn clear_custom_attributes(mut self) -> Self {
        self.custom_attributes = Patch::Clear;
        self
    }
}

/// `user` for somebody who signed up, `lead` for somebody who did not.
///
/// Part of [`UpdateContactRequest`]. Sent in requests. One of `user`, `lead`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateContactRequestRole {
    /// A contact who has signed up.
    User,
    /// A contact who has not signed up.
    Lead,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(UpdateContactRequestRole { User = "user", Lead = "lead" });
