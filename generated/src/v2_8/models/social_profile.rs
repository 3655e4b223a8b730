// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// The page of a contact on a social network.
///
/// Schema `social_profile`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SocialProfile {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    /// The URL under which it can be opened. Format: `uri`.
    pub url: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(SocialProfile { r#type = "type", name, url });
