// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

/// Schema `string`. No operation of this version uses it.
#[doc(alias = "string")]
pub type StringModel = String;
