// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{List, Value, union};

/// Schema `nest`. Read from responses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Nest {
    /// A list of [`Nest`].
    List(List<Nest>),
    /// Any other JSON.
    Other(Value),
}
union!(Nest { List(List<Nest>) });
