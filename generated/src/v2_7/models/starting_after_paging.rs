// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Patch, object};

/// Which page of a search to return.
///
/// Schema `starting_after_paging`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartingAfterPaging {
    /// How many elements a page has, at most 150.
    pub per_page: Option<i64>,
    /// The cursor of the last page. Paging by itself sends it.
    pub starting_after: Patch<String>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(StartingAfterPaging { per_page, starting_after });

impl StartingAfterPaging {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `per_page`.
    #[must_use]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
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
