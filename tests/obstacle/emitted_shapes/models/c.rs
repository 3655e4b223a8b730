// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Schema `c`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct C {
    /// Always `b`.
    pub r#type: Option<String>,
    pub title: Option<String>,
    pub r: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(C { r#type = "type", title, r });
