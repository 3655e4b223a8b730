// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Schema `holder`. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    pub inner: Option<HolderInner>,
    pub other: Option<HolderInner>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Holder { inner, other });

impl Holder {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// Part of [`Holder`]. Returned by [`GetDeep`](super::super::GetDeep).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HolderInner {
    pub c: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(HolderInner { c });
