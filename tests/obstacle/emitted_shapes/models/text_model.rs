// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

/// Schema `text`. Read from responses.
#[doc(alias = "text")]
pub type TextModel = String;
