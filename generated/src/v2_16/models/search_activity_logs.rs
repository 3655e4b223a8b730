// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Timestamp, object};

/// A span of time, the kinds of activity wanted, and the page.
///
/// Part of `POST /admins/activity_logs/search`. Sent by
/// [`SearchActivityLogs`](super::super::SearchActivityLogs).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchActivityLogsRequest {
    /// The start of the span, in Unix seconds. Unix time in seconds. Required.
    pub created_at_after: Timestamp,
    /// The end of the span, in Unix seconds. Unix time in seconds.
    pub created_at_before: Option<Timestamp>,
    /// The kinds of activity to return. Left out, all are returned.
    pub event_types: Option<List<String>>,
    /// The number of the page, counted from 1. Default: `1`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. From 1 to 250. Default:
    /// `20`.
    pub per_page: Option<i64>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(SearchActivityLogsRequest {
    created_at_before, event_types, page, per_page;
    required created_at_after
});

impl SearchActivityLogsRequest {
    /// Makes a value of what is required.
    pub fn new(created_at_after: impl Into<Timestamp>) -> Self {
        Self {
            created_at_after: created_at_after.into(),
            ..Self::default()
        }
    }

    /// Sets `created_at_before`.
    #[must_use]
    pub fn created_at_before(mut self, created_at_before: impl Into<Timestamp>) -> Self {
        self.created_at_before = Some(created_at_before.into());
        self
    }

    /// Sets `event_types`.
    #[must_use]
    pub fn event_types(
        mut self,
        event_types: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.event_types = Some(
            event_types.into_iter().map(|text| text.as_ref().to_owned()).collect(),
        );
        self
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `per_page`.
    #[must_use]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
}
