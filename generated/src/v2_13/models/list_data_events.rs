// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Value, object, union};

/// The contact by your own id.
///
/// Part of `GET /events`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserIdQueryParameter {
    /// Your own id for the user, the `external_id` of the contact. Required.
    pub user_id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UserIdQueryParameter {; required user_id });

impl UserIdQueryParameter {
    /// Makes a value of what is required.
    pub fn new(user_id: impl Into<Id>) -> Self {
        Self {
            user_id: Id::of(user_id),
            ..Self::default()
        }
    }
}

impl<T: Into<Id>> From<T> for UserIdQueryParameter {
    fn from(user_id: T) -> Self {
        Self::new(user_id)
    }
}

/// The contact by the id that Intercom gave it.
///
/// Part of `GET /events`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IntercomUserIdQueryParameter {
    /// The id that Intercom gave the contact. Required.
    pub intercom_user_id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(IntercomUserIdQueryParameter {; required intercom_user_id });

impl IntercomUserIdQueryParameter {
    /// Makes a value of what is required.
    pub fn new(intercom_user_id: impl Into<Id>) -> Self {
        Self {
            intercom_user_id: Id::of(intercom_user_id),
            ..Self::default()
        }
    }
}

impl<T: Into<Id>> From<T> for IntercomUserIdQueryParameter {
    fn from(intercom_user_id: T) -> Self {
        Self::new(intercom_user_id)
    }
}

/// The contact by email address.
///
/// Part of `GET /events`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailQueryParameter {
    /// The email address. Required.
    pub email: String,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(EmailQueryParameter {; required email });

impl EmailQueryParameter {
    /// Makes a value of what is required.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            ..Self::default()
        }
    }
}

impl<T: AsRef<str>> From<T> for EmailQueryParameter {
    fn from(email: T) -> Self {
        Self::new(email.as_ref())
    }
}

/// Part of `GET /events`. Sent in requests.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListDataEventsFilter {
    /// The contact by your own id.
    UserId(UserIdQueryParameter),
    /// The contact by the id that Intercom gave it.
    IntercomUserId(IntercomUserIdQueryParameter),
    /// The contact by email address.
    Email(EmailQueryParameter),
    /// Any other JSON.
    Other(Value),
}
union!(ListDataEventsFilter {
    UserId(UserIdQueryParameter), IntercomUserId(IntercomUserIdQueryParameter),
    Email(EmailQueryParameter)
});
