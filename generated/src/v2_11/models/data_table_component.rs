// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::DataTableItem;

/// A table of names and values in a canvas.
///
/// Schema `data_table_component`. No operation of this version uses it. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataTableComponent {
    /// The name of this kind of object. Always `data-table`.
    pub r#type: Option<String>,
    /// The rows of the table.
    pub items: Option<List<DataTableItem>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(DataTableComponent { r#type = "type", items });

impl DataTableComponent {
    /// Makes a value of what is required.
    pub fn new(
        r#type: impl Into<String>,
        items: impl IntoIterator<Item = impl Into<DataTableItem>>,
    ) -> Self {
        Self {
            r#type: Some(r#type.into()),
            items: Some(items.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }
}
