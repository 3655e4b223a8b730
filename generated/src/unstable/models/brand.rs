// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Timestamp, object};

/// A brand under which the workspace speaks to customers.
///
/// Schema `brand`. Returned by [`RetrieveBrand`](super::super::RetrieveBrand). Listed by
/// [`ListBrands`](super::super::ListBrands). New in version 2.15.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Brand {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name that people see.
    pub name: Option<String>,
    /// Whether it is the brand of everything that names no other one.
    pub is_default: Option<bool>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// Intercom's id of the help center.
    pub help_center_id: Option<Id>,
    /// Intercom's id of the email address that the brand sends from.
    pub default_address_settings_id: Option<Id>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Brand {
    r#type = "type", id, name, is_default, created_at, updated_at, help_center_id,
    default_address_settings_id
});
