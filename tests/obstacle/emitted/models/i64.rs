// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

/// Schema `i64`. No operation of this version uses it.
pub type I64 = i64;
