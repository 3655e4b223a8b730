// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// The first elements of a list that belongs to a contact, and where all of them are.
///
/// Schema `addressable_list`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddressableList {
    /// The name of this kind of object. Format: `uri`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The path, not a whole URL, that lists all of them. Format: `uri`.
    pub url: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(AddressableList { r#type = "type", id, url });
