// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// Something else, by its kind and its id.
///
/// Schema `reference`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Reference {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Reference { r#type = "type", id });
