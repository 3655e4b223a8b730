// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object, open_enum};
use super::NewsfeedAssignment;

/// Schema `news_item_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewsItemRequest {
    /// Required.
    pub title: String,
    pub body: Option<String>,
    /// Required.
    pub sender_id: i64,
    pub state: Option<NewsItemRequestState>,
    pub deliver_silently: Option<bool>,
    pub labels: Option<List<String>>,
    pub reactions: Option<List<String>>,
    pub newsfeed_assignments: Option<List<NewsfeedAssignment>>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(NewsItemRequest {
    body, state, deliver_silently, labels, reactions, newsfeed_assignments;
    required title, sender_id
});

impl NewsItemRequest {
    /// With what is required.
    pub fn new(title: impl Into<String>, sender_id: i64) -> Self {
        Self {
            title: title.into(),
            sender_id,
            ..Self::default()
        }
    }

    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: impl Into<NewsItemRequestState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `deliver_silently`.
    #[must_use]
    pub fn deliver_silently(mut self, deliver_silently: bool) -> Self {
        self.deliver_silently = Some(deliver_silently);
        self
    }

    /// Sets `labels`.
    #[must_use]
    pub fn labels(mut self, labels: impl Into<List<String>>) -> Self {
        self.labels = Some(labels.into());
        self
    }

    /// Sets `reactions`.
    #[must_use]
    pub fn reactions(mut self, reactions: impl Into<List<String>>) -> Self {
        self.reactions = Some(reactions.into());
        self
    }

    /// Sets `newsfeed_assignments`.
    #[must_use]
    pub fn newsfeed_assignments(
        mut self,
        newsfeed_assignments: impl Into<List<NewsfeedAssignment>>,
    ) -> Self {
        self.newsfeed_assignments = Some(newsfeed_assignments.into());
        self
    }
}

/// Part of [`NewsItemRequest`]. Sent in requests. One of `draft`, `live`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NewsItemRequestState {
    Draft,
    Live,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(NewsItemRequestState { Draft = "draft", Live = "live" });
