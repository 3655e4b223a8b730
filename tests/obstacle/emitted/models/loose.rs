// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Map, Value};

/// Schema `loose`. No operation of this version uses it.
pub type Loose = Map<Value>;
