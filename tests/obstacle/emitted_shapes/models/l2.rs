// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};
use super::L3;

/// Schema `l2`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct L2 {
    pub p0: Option<L3>,
    pub p1: Option<L3>,
    pub p2: Option<L3>,
    pub p3: Option<L3>,
    pub p4: Option<L3>,
    pub p5: Option<L3>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(L2 { p0, p1, p2, p3, p4, p5 });
