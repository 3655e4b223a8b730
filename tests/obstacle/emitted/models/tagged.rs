// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Value, union};
use super::{No, Yes};

/// Schema `tagged`. Sent in requests and read from responses. `allowed` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Tagged {
    /// [`Yes`]. Its `allowed` is `true`.
    Yes(Yes),
    /// [`No`]. Its `allowed` is `false`.
    No(No),
    /// Any other JSON.
    Other(Value),
}
union!(Tagged by "allowed" { Yes(Yes) = "true", No(No) = "false" });
