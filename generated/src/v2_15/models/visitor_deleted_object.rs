// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// Confirms that a visitor was deleted.
///
/// Schema `visitor_deleted_object`. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorDeletedObject {
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name of this kind of object. Always `visitor`.
    pub r#type: Option<String>,
    /// Your own id for the user, the `external_id` of the contact.
    pub user_id: Option<Id>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(VisitorDeletedObject { id, r#type = "type", user_id });

impl VisitorDeletedObject {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
