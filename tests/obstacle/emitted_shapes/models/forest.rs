// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Map, Value, union};

/// Schema `forest`. Read from responses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Forest {
    /// An object whose values are [`Forest`].
    Map(Map<Forest>),
    /// Any other JSON.
    Other(Value),
}
union!(Forest { Map(Map<Forest>) });
