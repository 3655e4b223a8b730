// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};
use super::L2;

/// Schema `l1`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct L1 {
    pub p0: Option<Box<L2>>,
    pub p1: Option<Box<L2>>,
    pub p2: Option<Box<L2>>,
    pub p3: Option<Box<L2>>,
    pub p4: Option<Box<L2>>,
    pub p5: Option<Box<L2>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(L1 { p0, p1, p2, p3, p4, p5 });
