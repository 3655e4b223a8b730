// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Patch, object};
use super::Thing;

/// Schema `sent`. Returned by [`SendList`](super::super::SendList). Sent by
/// [`SendList`](super::super::SendList).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sent {
    /// Required.
    pub data: Patch<List<Thing>>,
    pub total_count: Patch<i64>,
    pub next_cursor: Patch<String>,
    pub has_more: Patch<bool>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Sent { data, total_count, next_cursor, has_more });

impl Sent {
    /// Makes a value of what is required.
    pub fn new(data: impl IntoIterator<Item = impl Into<Thing>>) -> Self {
        Self {
            data: Patch::Set(data.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }

    /// Sets `data`.
    #[must_use]
    pub fn data(mut self, data: impl IntoIterator<Item = impl Into<Thing>>) -> Self {
        self.data = Patch::Set(data.into_iter().map(Into::into).collect());
        self
    }

    /// Sends null for `data`.
    #[must_use]
    pub fn clear_data(mut self) -> Self {
        self.data = Patch::Clear;
        self
    }

    /// Sets `total_count`.
    #[must_use]
    pub fn total_count(mut self, total_count: i64) -> Self {
        self.total_count = Patch::Set(total_count);
        self
    }

    /// Sends null for `total_count`.
    #[must_use]
    pub fn clear_total_count(mut self) -> Self {
        self.total_count = Patch::Clear;
        self
    }

    /// Sets `next_cursor`.
    #[must_use]
    pub fn next_cursor(mut self, next_cursor: impl Into<String>) -> Self {
        self.next_cursor = Patch::Set(next_cursor.into());
        self
    }

    /// Sends null for `next_cursor`.
    #[must_use]
    pub fn clear_next_cursor(mut self) -> Self {
        self.next_cursor = Patch::Clear;
        self
    }

    /// Sets `has_more`.
    #[must_use]
    pub fn has_more(mut self, has_more: bool) -> Self {
        self.has_more = Patch::Set(has_more);
        self
    }

    /// Sends null for `has_more`.
    #[must_use]
    pub fn clear_has_more(mut self) -> Self {
        self.has_more = Patch::Clear;
        self
    }
}
