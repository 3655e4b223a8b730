// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::DataAttribute;

/// The attributes of contacts, companies or conversations.
///
/// Schema `data_attribute_list`. Returned by
/// [`ListDataAttributes`](super::super::ListDataAttributes).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataAttributeList {
    /// The name of this kind of object. Always `list`.
    pub r#type: Option<String>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<DataAttribute>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(DataAttributeList { r#type = "type", data });
