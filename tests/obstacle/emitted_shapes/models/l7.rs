// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Schema `l7`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct L7 {
    pub x: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(L7 { x });
