// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object};

/// The tag, and the contacts and companies that it was put on.
///
/// Schema `tag_create_response`. Returned by [`CreateTag`](super::super::CreateTag). New in
/// version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagCreateResponse {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name that people see.
    pub name: Option<String>,
    /// The contacts that were named.
    pub users: Option<List<TagCreateResponseUser>>,
    /// The companies that belong to it.
    pub companies: Option<List<TagCreateResponseCompany>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(TagCreateResponse { r#type = "type", id, name, users, companies });

/// A contact that was named.
///
/// Part of [`TagCreateResponse`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagCreateResponseUser {
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Whether the contact carries the tag now.
    pub tagged: Option<bool>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(TagCreateResponseUser { id, tagged });

/// A company that was named.
///
/// Part of [`TagCreateResponse`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagCreateResponseCompany {
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Whether the company carries the tag now.
    pub tagged: Option<bool>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(TagCreateResponseCompany { id, tagged });
