// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

/// Schema `uuid`. No operation of this version uses it.
pub type Uuid = String;
