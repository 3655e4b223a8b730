// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// A row of a table in a canvas.
///
/// Schema `data_table_item`. No operation of this version uses it. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataTableItem {
    /// The name of this kind of object. Always `field-value`.
    pub r#type: Option<String>,
    /// The name on the left.
    pub field: Option<String>,
    /// The value on the right.
    pub value: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(DataTableItem { r#type = "type", field, value });

impl DataTableItem {
    /// Makes a value of what is required.
    pub fn new(
        r#type: impl Into<String>,
        field: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            r#type: Some(r#type.into()),
            field: Some(field.into()),
            value: Some(value.into()),
            ..Self::default()
        }
    }
}
