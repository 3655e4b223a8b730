// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Value, object, union};

/// Schema `same`. No operation of this version uses it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Same {
    /// [`SameFirst`].
    First(SameFirst),
    /// [`SameSecond`].
    Second(SameSecond),
    /// Any other JSON.
    Other(Value),
}
union!(Same { First(SameFirst), Second(SameSecond) });

/// Part of [`Same`]. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SameFirst {
    pub a: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(SameFirst { a });

impl SameFirst {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// Part of [`Same`]. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SameSecond {
    pub a: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(SameSecond { a });

impl SameSecond {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
