// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::Value;

/// Schema `nothing`. No operation of this version uses it.
pub type Nothing = Value;
