// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{DateTime, Value, union};

/// A time of a call, as Unix seconds or as a string in the form of ISO 8601.
///
/// Schema `datetime`. Read from responses. New in version 2.12.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Datetime {
    /// A time, as RFC 3339 writes it.
    DateTime(DateTime),
    /// An integer.
    Integer(i64),
    /// Any other JSON.
    Other(Value),
}
union!(Datetime { DateTime(DateTime), Integer(i64) });
