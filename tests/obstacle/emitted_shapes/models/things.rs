// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::List;
use super::Thing;

/// Schema `things`. No operation of this version uses it.
pub type Things = List<Thing>;
