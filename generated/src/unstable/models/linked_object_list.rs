// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::LinkedObject;

/// Schema `linked_object_list`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LinkedObjectList {
    /// Always `list`.
    pub r#type: Option<String>,
    pub total_count: Option<i64>,
    pub has_more: Option<bool>,
    pub data: Option<List<LinkedObject>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(LinkedObjectList { r#type = "type", total_count, has_more, data });
