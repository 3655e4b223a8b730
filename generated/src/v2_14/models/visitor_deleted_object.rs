// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Schema `visitor_deleted_object`. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorDeletedObject {
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// The name of this kind of object. Always `visitor`.
    pub r#type: Option<String>,
    pub user_id: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(VisitorDeletedObject { id, r#type = "type", user_id });
