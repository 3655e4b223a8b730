// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Patch, object};

/// Schema `starting_after_paging`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartingAfterPaging {
    /// How many elements a page has, at most 150. Required.
    pub per_page: i64,
    /// The cursor of the last page. Paging by itself sends it.
    pub starting_after: Patch<String>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(StartingAfterPaging { starting_after; required per_page });

impl StartingAfterPaging {
    /// With what is required.
    pub fn new(per_page: i64) -> Self {
        Self {
            per_page,
            ..Self::default()
        }
    }

    /// Sets `starting_after`.
    #[must_use]
    pub fn starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.starting_after = Patch::Set(starting_after.into());
        self
    }

    /// Sends null for `starting_after`.
    #[must_use]
    pub fn clear_starting_after(mut self) -> Self {
        self.starting_after = Patch::Clear;
        self
    }
}
