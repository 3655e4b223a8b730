// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Schema `thing`. Listed by [`ListNamed0`](super::super::ListNamed0),
/// [`ListNamed1`](super::super::ListNamed1), [`ListNamed2`](super::super::ListNamed2),
/// [`ListNamed3`](super::super::ListNamed3) and 18 more.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    pub a: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Thing { a });

impl Thing {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}
