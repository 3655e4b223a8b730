// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

/// Schema `count`. Sent in requests and read from responses.
pub type Count = i64;
