// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Schema `photo`. Returned by [`SendPhoto`](super::super::SendPhoto).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Photo {
    /// Format: `binary`.
    pub data: Option<String>,
    pub name: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Photo { data, name });
