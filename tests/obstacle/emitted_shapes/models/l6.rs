// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};
use super::L7;

/// Schema `l6`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct L6 {
    pub p0: Option<L7>,
    pub p1: Option<L7>,
    pub p2: Option<L7>,
    pub p3: Option<L7>,
    pub p4: Option<L7>,
    pub p5: Option<L7>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(L6 { p0, p1, p2, p3, p4, p5 });
