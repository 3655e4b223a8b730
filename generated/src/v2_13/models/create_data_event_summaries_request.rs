// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Timestamp, object};

/// How often a contact did something.
///
/// Schema `create_data_event_summaries_request`. Sent by
/// [`CreateDataEventSummaries`](super::super::CreateDataEventSummaries).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDataEventSummariesRequest {
    /// Your own id for the user, the `external_id` of the contact.
    pub user_id: Option<Id>,
    /// The event, with its count and times.
    pub event_summaries: Option<CreateDataEventSummariesRequestEventSummaries>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateDataEventSummariesRequest { user_id, event_summaries });

impl CreateDataEventSummariesRequest {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<Id>) -> Self {
        self.user_id = Some(Id::of(user_id));
        self
    }

    /// Sets `event_summaries`.
    #[must_use]
    pub fn event_summaries(
        mut self,
        event_summaries: impl Into<CreateDataEventSummariesRequestEventSummaries>,
    ) -> Self {
        self.event_summaries = Some(event_summaries.into());
        self
    }
}

/// The event, with its count and times.
///
/// Part of [`CreateDataEventSummariesRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDataEventSummariesRequestEventSummaries {
    /// The name under which the event was recorded.
    pub event_name: Option<String>,
    /// How often the event happened.
    pub count: Option<i64>,
    /// The time of the first event. Unix time in seconds.
    pub first: Option<Timestamp>,
    /// The time of the last event. Unix time in seconds.
    pub last: Option<Timestamp>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateDataEventSummariesRequestEventSummaries { event_name, count, first, last });

impl CreateDataEventSummariesRequestEventSummaries {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `event_name`.
    #[must_use]
    pub fn event_name(mut self, event_name: impl Into<String>) -> Self {
        self.event_name = Some(event_name.into());
        self
    }

    /// Sets `count`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets `first`.
    #[must_use]
    pub fn first(mut self, first: impl Into<Timestamp>) -> Self {
        self.first = Some(first.into());
        self
    }

    /// Sets `last`.
    #[must_use]
    pub fn last(mut self, last: impl Into<Timestamp>) -> Self {
        self.last = Some(last.into());
        self
    }
}
