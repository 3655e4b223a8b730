// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};
use super::L6;

/// Schema `l5`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct L5 {
    pub p0: Option<L6>,
    pub p1: Option<L6>,
    pub p2: Option<L6>,
    pub p3: Option<L6>,
    pub p4: Option<L6>,
    pub p5: Option<L6>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(L5 { p0, p1, p2, p3, p4, p5 });
