// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Timestamp, object, open_enum};
use super::NewsfeedAssignment;

/// Schema `news_item`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewsItem {
    /// The name of this kind of object. Always `news-item`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// Intercom's id of the workspace, also called its app id.
    pub workspace_id: Option<String>,
    pub title: Option<String>,
    pub body: Option<String>,
    pub sender_id: Option<i64>,
    pub state: Option<NewsItemState>,
    pub newsfeed_assignments: Option<List<NewsfeedAssignment>>,
    pub labels: Option<List<String>>,
    /// Format: `uri`.
    pub cover_image_url: Option<String>,
    pub reactions: Option<List<String>>,
    pub deliver_silently: Option<bool>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(NewsItem {
    r#type = "type", id, workspace_id, title, body, sender_id, state, newsfeed_assignments,
    labels, cover_image_url, reactions, deliver_silently, created_at, updated_at
});

/// Part of [`NewsItem`]. Read from answers. One of `draft`, `live`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NewsItemState {
    Draft,
    Live,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(NewsItemState { Draft = "draft", Live = "live" });
