// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Schema `a`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct A {
    /// Always `a`.
    pub r#type: Option<String>,
    pub title: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(A { r#type = "type", title });
