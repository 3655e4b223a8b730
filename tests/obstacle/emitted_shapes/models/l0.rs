// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};
use super::L1;

/// Schema `l0`. Returned by [`GetLarge`](super::super::GetLarge).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct L0 {
    pub p0: Option<L1>,
    pub p1: Option<L1>,
    pub p2: Option<L1>,
    pub p3: Option<L1>,
    pub p4: Option<L1>,
    pub p5: Option<L1>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(L0 { p0, p1, p2, p3, p4, p5 });
