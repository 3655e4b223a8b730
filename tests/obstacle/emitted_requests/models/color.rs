// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Schema `color`. Returned by [`GetUnnamedByThingId`](super::super::GetUnnamedByThingId). Sent
/// by [`SendPatch`](super::super::SendPatch).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Color {
    pub g: Option<i64>,
    pub r: Option<i64>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Color { g = "G", r = "R" });

impl Color {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `G`.
    #[must_use]
    pub fn g(mut self, g: i64) -> Self {
        self.g = Some(g);
        self
    }

    /// Sets `R`.
    #[must_use]
    pub fn r(mut self, r: i64) -> Self {
        self.r = Some(r);
        self
    }
}
