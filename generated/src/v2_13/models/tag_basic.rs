// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// A tag without who applied it and when.
///
/// Schema `tag_basic`. Returned by [`CreateTag`](super::super::CreateTag),
/// [`FindTag`](super::super::FindTag).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagBasic {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name that people see.
    pub name: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(TagBasic { r#type = "type", id, name });
