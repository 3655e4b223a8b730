// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Timestamp, object};

/// The place of a news item in a newsfeed.
///
/// Schema `newsfeed_assignment`. Sent in requests and read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewsfeedAssignment {
    /// Intercom's id of the newsfeed.
    pub newsfeed_id: Option<Id>,
    /// The time of publication that readers see. It can be in the past, and not in the future. Unix
    /// time in seconds.
    pub published_at: Option<Timestamp>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(NewsfeedAssignment { newsfeed_id, published_at; numeric "newsfeed_id" });

impl NewsfeedAssignment {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `newsfeed_id`.
    #[must_use]
    pub fn newsfeed_id(mut self, newsfeed_id: impl Into<Id>) -> Self {
        self.newsfeed_id = Some(Id::of(newsfeed_id));
        self
    }

    /// Sets `published_at`.
    #[must_use]
    pub fn published_at(mut self, published_at: impl Into<Timestamp>) -> Self {
        self.published_at = Some(published_at.into());
        self
    }
}
