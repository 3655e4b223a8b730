// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Value, object, union};

/// Part of `POST /message`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendMessageRequestByMail {
    pub skip: Option<bool>,
    /// Required.
    pub mail: String,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(SendMessageRequestByMail { skip; required mail; constant "kind" = "mail" });

impl SendMessageRequestByMail {
    /// Makes a value of what is required.
    pub fn new(mail: impl Into<String>) -> Self {
        Self {
            mail: mail.into(),
            ..Self::default()
        }
    }

    /// Sets `skip`.
    #[must_use]
    pub fn skip(mut self, skip: bool) -> Self {
        self.skip = Some(skip);
        self
    }
}

impl<T: AsRef<str>> From<T> for SendMessageRequestByMail {
    fn from(mail: T) -> Self {
        Self::new(mail.as_ref())
    }
}

/// Part of `POST /message`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendMessageRequestById {
    pub skip: Option<bool>,
    /// Required.
    pub id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(SendMessageRequestById { skip; required id; constant "kind" = "id" });

impl SendMessageRequestById {
    /// Makes a value of what is required.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Id::of(id),
            ..Self::default()
        }
    }

    /// Sets `skip`.
    #[must_use]
    pub fn skip(mut self, skip: bool) -> Self {
        self.skip = Some(skip);
        self
    }
}

impl<T: Into<Id>> From<T> for SendMessageRequestById {
    fn from(id: T) -> Self {
        Self::new(id)
    }
}

/// Part of `POST /message`. Sent by [`SendMessage`](super::super::SendMessage). `kind` says
/// which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SendMessageRequest {
    /// [`SendMessageRequestByMail`]. Its `kind` is `mail`.
    Mail(SendMessageRequestByMail),
    /// [`SendMessageRequestById`]. Its `kind` is `id`.
    Id(SendMessageRequestById),
    /// Any other JSON.
    Other(Value),
}
union!(SendMessageRequest by "kind" {
    Mail(SendMessageRequestByMail) = "mail", Id(SendMessageRequestById) = "id"
});

/// Part of `POST /message`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendMessageResponseCat {
    pub beside: Option<String>,
    pub pet_type: Option<String>,
    pub name: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(SendMessageResponseCat { beside, pet_type = "petType", name });

/// Part of `POST /message`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendMessageResponseDog {
    pub beside: Option<String>,
    pub pet_type: Option<String>,
    pub name: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(SendMessageResponseDog { beside, pet_type = "petType", name });

/// Part of `POST /message`. Returned by [`SendMessage`](super::super::SendMessage). `petType`
/// says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SendMessageResponse {
    /// [`SendMessageResponseCat`]. Its `petType` is `cat`.
    Cat(SendMessageResponseCat),
    /// [`SendMessageResponseDog`]. Its `petType` is `dog`.
    Dog(SendMessageResponseDog),
    /// Any other JSON.
    Other(Value),
}
union!(SendMessageResponse by "petType" {
    Cat(SendMessageResponseCat) = "cat", Dog(SendMessageResponseDog) = "dog"
});
