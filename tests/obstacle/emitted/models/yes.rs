// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Schema `yes`. Sent in requests and read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Yes {
    pub why: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Yes { why; constant "allowed" = true });

impl Yes {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `why`.
    #[must_use]
    pub fn why(mut self, why: impl Into<String>) -> Self {
        self.why = Some(why.into());
        self
    }
}
