// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};

/// Schema `tag_create_response`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagCreateResponse {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    pub users: Option<List<TagCreateResponseUser>>,
    pub companies: Option<List<TagCreateResponseCompany>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(TagCreateResponse { r#type = "type", id, name, users, companies });

/// Part of [`TagCreateResponse`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagCreateResponseUser {
    /// The id that Intercom gave it.
    pub id: Option<String>,
    pub tagged: Option<bool>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(TagCreateResponseUser { id, tagged });

/// Part of [`TagCreateResponse`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagCreateResponseCompany {
    /// The id that Intercom gave it.
    pub id: Option<String>,
    pub tagged: Option<bool>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(TagCreateResponseCompany { id, tagged });
