// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object};

/// A tag, and the contacts to put it on.
///
/// Schema `tag_multiple_users_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagMultipleUsersRequest {
    /// The name of the tag, which is made if there is none of this name. Required.
    pub name: String,
    /// The contacts, by Intercom's ids. Required.
    pub users: List<TagMultipleUsersRequestUser>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(TagMultipleUsersRequest {; required name, users });

impl TagMultipleUsersRequest {
    /// Makes a value of what is required.
    pub fn new(
        name: impl Into<String>,
        users: impl IntoIterator<Item = impl Into<TagMultipleUsersRequestUser>>,
    ) -> Self {
        Self {
            name: name.into(),
            users: users.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

/// A contact by Intercom's id.
///
/// Part of [`TagMultipleUsersRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagMultipleUsersRequestUser {
    /// The id that Intercom gave it. Required.
    pub id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(TagMultipleUsersRequestUser {; required id });

impl TagMultipleUsersRequestUser {
    /// Makes a value of what is required.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Id::of(id),
            ..Self::default()
        }
    }
}

impl<T: Into<Id>> From<T> for TagMultipleUsersRequestUser {
    fn from(id: T) -> Self {
        Self::new(id)
    }
}
