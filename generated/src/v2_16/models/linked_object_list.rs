// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::LinkedObject;

/// The tickets and conversations that are linked.
///
/// Schema `linked_object_list`. Read from responses. New in version 2.10.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LinkedObjectList {
    /// The name of this kind of object. Always `list`.
    pub r#type: Option<String>,
    /// The number of elements on all pages.
    pub total_count: Option<i64>,
    /// Whether the list has more elements than are returned here.
    pub has_more: Option<bool>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<LinkedObject>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(LinkedObjectList { r#type = "type", total_count, has_more, data });
