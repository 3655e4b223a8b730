// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{DateTime, Value, union};

/// Schema `datetime`. Read from answers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Datetime {
    DateTime(DateTime),
    Integer(i64),
    /// Any other JSON.
    Other(Value),
}
union!(Datetime { DateTime(DateTime), Integer(i64) });
