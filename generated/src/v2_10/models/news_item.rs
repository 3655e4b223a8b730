// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Timestamp, object, open_enum};
use super::NewsfeedAssignment;

/// News about the product or the company, shown in newsfeeds.
///
/// Schema `news_item`. Returned by [`CreateNewsItem`](super::super::CreateNewsItem),
/// [`RetrieveNewsItem`](super::super::RetrieveNewsItem),
/// [`UpdateNewsItem`](super::super::UpdateNewsItem).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewsItem {
    /// The name of this kind of object. Always `news-item`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Intercom's id of the workspace, also called its app id.
    pub workspace_id: Option<Id>,
    /// The title that readers see.
    pub title: Option<String>,
    /// The content, in HTML.
    pub body: Option<String>,
    /// Intercom's id of the admin who is shown as the sender.
    pub sender_id: Option<Id>,
    /// Whether readers can see it.
    pub state: Option<NewsItemState>,
    /// The newsfeeds that it is shown in.
    pub newsfeed_assignments: Option<List<NewsfeedAssignment>>,
    /// The labels that readers see on it.
    pub labels: Option<List<String>>,
    /// The URL of the picture at the top; null if there is none. Format: `uri`.
    pub cover_image_url: Option<String>,
    /// The emojis that readers can react with; empty if they cannot.
    pub reactions: Option<List<String>>,
    /// Whether it is shown without a notification badge.
    pub deliver_silently: Option<bool>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(NewsItem {
    r#type = "type", id, workspace_id, title, body, sender_id, state, newsfeed_assignments,
    labels, cover_image_url, reactions, deliver_silently, created_at, updated_at;
    numeric "sender_id"
});

/// Whether readers can see it.
///
/// Part of [`NewsItem`]. Read from responses. One of `draft`, `live`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NewsItemState {
    /// It is not published.
    Draft,
    /// It is in use.
    Live,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(NewsItemState { Draft = "draft", Live = "live" });
