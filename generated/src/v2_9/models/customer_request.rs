// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Value, object, union};

/// A contact, named in one of three ways.
///
/// Schema `customer_request`. Sent in requests.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CustomerRequest {
    /// The contact by the id that Intercom gave it.
    IntercomUserId(CustomerRequestIntercomUserId),
    /// The contact by your own id.
    UserId(CustomerRequestUserId),
    /// The contact by email address.
    Email(CustomerRequestEmail),
    /// Any other JSON.
    Other(Value),
}
union!(CustomerRequest {
    IntercomUserId(CustomerRequestIntercomUserId), UserId(CustomerRequestUserId),
    Email(CustomerRequestEmail)
});

/// The contact by the id that Intercom gave it.
///
/// Part of [`CustomerRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerRequestIntercomUserId {
    /// The id that Intercom gave the contact. Required.
    pub intercom_user_id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CustomerRequestIntercomUserId {; required intercom_user_id });

impl CustomerRequestIntercomUserId {
    /// Makes a value of what is required.
    pub fn new(intercom_user_id: impl Into<Id>) -> Self {
        Self {
            intercom_user_id: Id::of(intercom_user_id),
            ..Self::default()
        }
    }
}

impl<T: Into<Id>> From<T> for CustomerRequestIntercomUserId {
    fn from(intercom_user_id: T) -> Self {
        Self::new(intercom_user_id)
    }
}

/// The contact by your own id.
///
/// Part of [`CustomerRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerRequestUserId {
    /// Your own id for the user, the `external_id` of the contact. Required.
    pub user_id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CustomerRequestUserId {; required user_id });

impl CustomerRequestUserId {
    /// Makes a value of what is required.
    pub fn new(user_id: impl Into<Id>) -> Self {
        Self {
            user_id: Id::of(user_id),
            ..Self::default()
        }
    }
}

impl<T: Into<Id>> From<T> for CustomerRequestUserId {
    fn from(user_id: T) -> Self {
        Self::new(user_id)
    }
}

/// The contact by email address.
///
/// Part of [`CustomerRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerRequestEmail {
    /// The email address. Required.
    pub email: String,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CustomerRequestEmail {; required email });

impl CustomerRequestEmail {
    /// Makes a value of what is required.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            ..Self::default()
        }
    }
}

impl<T: AsRef<str>> From<T> for CustomerRequestEmail {
    fn from(email: T) -> Self {
        Self::new(email.as_ref())
    }
}
