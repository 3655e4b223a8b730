// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::Map;

/// Schema `Extra`. No operation of this version uses it.
#[doc(alias = "Extra")]
pub type ExtraModel = Map<i64>;
