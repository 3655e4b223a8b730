// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object, open_enum};

/// The visitor to convert, and the user or lead that it becomes.
///
/// Schema `convert_visitor_request`. Sent by [`ConvertVisitor`](super::super::ConvertVisitor).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConvertVisitorRequest {
    /// The name of this kind of object. Required.
    pub r#type: ConvertVisitorRequestType,
    /// The contact that the visitor becomes or is merged into. Required.
    pub user: ConvertVisitorRequestUser,
    /// The visitor, by one of three ids. Required.
    pub visitor: ConvertVisitorRequestVisitor,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ConvertVisitorRequest {; required r#type = "type", user, visitor });

impl ConvertVisitorRequest {
    /// Makes a value of what is required.
    pub fn new(
        r#type: impl Into<ConvertVisitorRequestType>,
        user: impl Into<ConvertVisitorRequestUser>,
        visitor: impl Into<ConvertVisitorRequestVisitor>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            user: user.into(),
            visitor: visitor.into(),
            ..Self::default()
        }
    }
}

/// The name of this kind of object.
///
/// Part of [`ConvertVisitorRequest`]. Sent in requests. One of `user`, `lead`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConvertVisitorRequestType {
    /// A contact who has signed up.
    User,
    /// A contact who has not signed up.
    Lead,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConvertVisitorRequestType { User = "user", Lead = "lead" });

/// The contact that the visitor becomes or is merged into.
///
/// Part of [`ConvertVisitorRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConvertVisitorRequestUser {
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Your own id for the user, the `external_id` of the contact.
    pub user_id: Option<Id>,
    /// The email address.
    pub email: Option<String>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ConvertVisitorRequestUser { id, user_id, email });

impl ConvertVisitorRequestUser {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}

/// The visitor, by one of three ids.
///
/// Part of [`ConvertVisitorRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConvertVisitorRequestVisitor {
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Your own id for the user, the `external_id` of the contact.
    pub user_id: Option<Id>,
    /// The email address.
    pub email: Option<String>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ConvertVisitorRequestVisitor { id, user_id, email });

impl ConvertVisitorRequestVisitor {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}
