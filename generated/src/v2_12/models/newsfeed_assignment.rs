// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Timestamp, object};

/// Schema `newsfeed_assignment`. Sent in requests and read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewsfeedAssignment {
    pub newsfeed_id: Option<i64>,
    /// Unix time in seconds.
    pub published_at: Option<Timestamp>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(NewsfeedAssignment { newsfeed_id, published_at });

impl NewsfeedAssignment {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `newsfeed_id`.
    #[must_use]
    pub fn newsfeed_id(mut self, newsfeed_id: i64) -> Self {
        self.newsfeed_id = Some(newsfeed_id);
        self
    }

    /// Sets `published_at`.
    #[must_use]
    pub fn published_at(mut self, published_at: impl Into<Timestamp>) -> Self {
        self.published_at = Some(published_at.into());
        self
    }
}
