// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object, open_enum};
use super::NewsfeedAssignment;

/// What a news item is to be.
///
/// Schema `news_item_request`. Sent by [`CreateNewsItem`](super::super::CreateNewsItem),
/// [`UpdateNewsItem`](super::super::UpdateNewsItem).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewsItemRequest {
    /// The title that readers see. Required.
    pub title: String,
    /// The content, in HTML.
    pub body: Option<String>,
    /// Intercom's id of the admin who is shown as the sender. Required.
    pub sender_id: Id,
    /// Whether readers can see it.
    pub state: Option<NewsItemRequestState>,
    /// Whether it is shown without a notification badge.
    pub deliver_silently: Option<bool>,
    /// The labels that readers see on it.
    pub labels: Option<List<String>>,
    /// The emojis that readers can react with; empty if they cannot.
    pub reactions: Option<List<String>>,
    /// The newsfeeds that it is shown in.
    pub newsfeed_assignments: Option<List<NewsfeedAssignment>>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(NewsItemRequest {
    body, state, deliver_silently, labels, reactions, newsfeed_assignments;
    required title, sender_id;
    numeric "sender_id"
});

impl NewsItemRequest {
    /// Makes a value of what is required.
    pub fn new(title: impl Into<String>, sender_id: impl Into<Id>) -> Self {
        Self {
            title: title.into(),
            sender_id: Id::of(sender_id),
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
    pub fn labels(mut self, labels: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.labels = Some(
            labels.into_iter().map(|text| text.as_ref().to_owned()).collect(),
        );
        self
    }

    /// Sets `reactions`.
    #[must_use]
    pub fn reactions(
        mut self,
        reactions: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.reactions = Some(
            reactions.into_iter().map(|text| text.as_ref().to_owned()).collect(),
        );
        self
    }

    /// Sets `newsfeed_assignments`.
    #[must_use]
    pub fn newsfeed_assignments(
        mut self,
        newsfeed_assignments: impl IntoIterator<Item = impl Into<NewsfeedAssignment>>,
    ) -> Self {
        self.newsfeed_assignments = Some(
            newsfeed_assignments.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// Whether readers can see it.
///
/// Part of [`NewsItemRequest`]. Sent in requests. One of `draft`, `live`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NewsItemRequestState {
    /// It is not published.
    Draft,
    /// It is in use.
    Live,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(NewsItemRequestState { Draft = "draft", Live = "live" });
