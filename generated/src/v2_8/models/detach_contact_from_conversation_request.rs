// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// The admin who removes the contact from the conversation.
///
/// Schema `detach_contact_from_conversation_request`. Sent by
/// [`DetachContactFromConversation`](super::super::DetachContactFromConversation).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetachContactFromConversationRequest {
    /// Intercom's id of the admin. Required.
    pub admin_id: Id,
    /// The contact to remove, by one of its ids or its email address.
    pub customer: Option<DetachContactFromConversationRequestCustomer>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(DetachContactFromConversationRequest { customer; required admin_id });

impl DetachContactFromConversationRequest {
    /// Makes a value of what is required.
    pub fn new(admin_id: impl Into<Id>) -> Self {
        Self {
            admin_id: Id::of(admin_id),
            ..Self::default()
        }
    }

    /// Sets `customer`.
    #[must_use]
    pub fn customer(
        mut self,
        customer: impl Into<DetachContactFromConversationRequestCustomer>,
    ) -> Self {
        self.customer = Some(customer.into());
        self
    }
}

impl<T: Into<Id>> From<T> for DetachContactFromConversationRequest {
    fn from(admin_id: T) -> Self {
        Self::new(admin_id)
    }
}

/// The contact to remove, by one of its ids or its email address.
///
/// Part of [`DetachContactFromConversationRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetachContactFromConversationRequestCustomer {
    /// The id that Intercom gave the contact.
    pub intercom_user_id: Option<Id>,
    /// Your own id for the user, the `external_id` of the contact.
    pub user_id: Option<Id>,
    /// The email address.
    pub email: Option<String>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(DetachContactFromConversationRequestCustomer { intercom_user_id, user_id, email });

impl DetachContactFromConversationRequestCustomer {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `intercom_user_id`.
    #[must_use]
    pub fn intercom_user_id(mut self, intercom_user_id: impl Into<Id>) -> Self {
        self.intercom_user_id = Some(Id::of(intercom_user_id));
        self
    }

    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<Id>) -> Self {
        self.user_id = Some(Id::of(user_id));
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}
