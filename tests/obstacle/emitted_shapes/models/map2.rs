// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::Map;

/// Schema `map2`. No operation of this version uses it.
pub type Map2 = Map<String>;
