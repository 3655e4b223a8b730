// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Patch, Value, object, union};
use super::CustomerRequest;

/// The contact to add to a conversation, and who adds it.
///
/// Schema `attach_contact_to_conversation_request`. Sent by
/// [`AttachContactToConversation`](super::super::AttachContactToConversation).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachContactToConversationRequest {
    /// Intercom's id of the admin.
    pub admin_id: Option<Id>,
    /// The contact to add.
    pub customer: Option<AttachContactToConversationRequestCustomer>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(AttachContactToConversationRequest { admin_id, customer });

impl AttachContactToConversationRequest {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `admin_id`.
    #[must_use]
    pub fn admin_id(mut self, admin_id: impl Into<Id>) -> Self {
        self.admin_id = Some(Id::of(admin_id));
        self
    }

    /// Sets `customer`.
    #[must_use]
    pub fn customer(
        mut self,
        customer: impl Into<AttachContactToConversationRequestCustomer>,
    ) -> Self {
        self.customer = Some(customer.into());
        self
    }
}

/// The contact by the id that Intercom gave it.
///
/// Part of [`AttachContactToConversationRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachContactToConversationRequestIntercomUserId {
    /// The id that Intercom gave the contact. Required.
    pub intercom_user_id: Id,
    /// The contact in whose name the other one is added.
    pub customer: Patch<CustomerRequest>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(AttachContactToConversationRequestIntercomUserId {
    customer;
    required intercom_user_id
});

impl AttachContactToConversationRequestIntercomUserId {
    /// Makes a value of what is required.
    pub fn new(intercom_user_id: impl Into<Id>) -> Self {
        Self {
            intercom_user_id: Id::of(intercom_user_id),
            ..Self::default()
        }
    }

    /// Sets `customer`.
    #[must_use]
    pub fn customer(mut self, customer: impl Into<CustomerRequest>) -> Self {
        self.customer = Patch::Set(customer.into());
        self
    }

    /// Sends null for `customer`.
    #[must_use]
    pub fn clear_customer(mut self) -> Self {
        self.customer = Patch::Clear;
        self
    }
}

impl<T: Into<Id>> From<T> for AttachContactToConversationRequestIntercomUserId {
    fn from(intercom_user_id: T) -> Self {
        Self::new(intercom_user_id)
    }
}

/// The contact by your own id.
///
/// Part of [`AttachContactToConversationRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachContactToConversationRequestCustomerUserId {
    /// Your own id for the user, the `external_id` of the contact. Required.
    pub user_id: Id,
    /// The contact in whose name the other one is added.
    pub customer: Patch<CustomerRequest>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(AttachContactToConversationRequestCustomerUserId { customer; required user_id });

impl AttachContactToConversationRequestCustomerUserId {
    /// Makes a value of what is required.
    pub fn new(user_id: impl Into<Id>) -> Self {
        Self {
            user_id: Id::of(user_id),
            ..Self::default()
        }
    }

    /// Sets `customer`.
    #[must_use]
    pub fn customer(mut self, customer: impl Into<CustomerRequest>) -> Self {
        self.customer = Patch::Set(customer.into());
        self
    }

    /// Sends null for `customer`.
    #[must_use]
    pub fn clear_customer(mut self) -> Self {
        self.customer = Patch::Clear;
        self
    }
}

impl<T: Into<Id>> From<T> for AttachContactToConversationRequestCustomerUserId {
    fn from(user_id: T) -> Self {
        Self::new(user_id)
    }
}

/// The contact by email address.
///
/// Part of [`AttachContactToConversationRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachContactToConversationRequestCustomerEmail {
    /// The email address. Required.
    pub email: String,
    /// The contact in whose name the other one is added.
    pub customer: Patch<CustomerRequest>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(AttachContactToConversationRequestCustomerEmail { customer; required email });

impl AttachContactToConversationRequestCustomerEmail {
    /// Makes a value of what is required.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            ..Self::default()
        }
    }

    /// Sets `customer`.
    #[must_use]
    pub fn customer(mut self, customer: impl Into<CustomerRequest>) -> Self {
        self.customer = Patch::Set(customer.into());
        self
    }

    /// Sends null for `customer`.
    #[must_use]
    pub fn clear_customer(mut self) -> Self {
        self.customer = Patch::Clear;
        self
    }
}

impl<T: AsRef<str>> From<T> for AttachContactToConversationRequestCustomerEmail {
    fn from(email: T) -> Self {
        Self::new(email.as_ref())
    }
}

/// The contact to add.
///
/// Part of [`AttachContactToConversationRequest`]. Sent in requests.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AttachContactToConversationRequestCustomer {
    /// The contact by the id that Intercom gave it.
    IntercomUserId(AttachContactToConversationRequestIntercomUserId),
    /// The contact by your own id.
    CustomerUserId(AttachContactToConversationRequestCustomerUserId),
    /// The contact by email address.
    CustomerEmail(AttachContactToConversationRequestCustomerEmail),
    /// Any other JSON.
    Other(Value),
}
union!(AttachContactToConversationRequestCustomer {
    IntercomUserId(AttachContactToConversationRequestIntercomUserId),
    CustomerUserId(AttachContactToConversationRequestCustomerUserId),
    CustomerEmail(AttachContactToConversationRequestCustomerEmail)
});
