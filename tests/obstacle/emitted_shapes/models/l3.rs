// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};
use super::L4;

/// Schema `l3`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct L3 {
    pub p0: Option<L4>,
    pub p1: Option<L4>,
    pub p2: Option<L4>,
    pub p3: Option<L4>,
    pub p4: Option<L4>,
    pub p5: Option<L4>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(L3 { p0, p1, p2, p3, p4, p5 });
