// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Value, object, open_enum, union};
use super::{CursorPages, NewsItem, Newsfeed};

/// A page of a list whose elements depend on what was asked for.
///
/// Schema `paginated_response`. Returned by [`ListNewsItems`](super::super::ListNewsItems),
/// [`ListLiveNewsfeedItems`](super::super::ListLiveNewsfeedItems),
/// [`ListNewsfeeds`](super::super::ListNewsfeeds).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaginatedResponse {
    /// The name of this kind of object.
    pub r#type: Option<PaginatedResponseType>,
    /// The position of this page in the list, and where the next page is.
    pub pages: Option<CursorPages>,
    /// The number of elements on all pages.
    pub total_count: Option<i64>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<PaginatedResponseDataItem>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(PaginatedResponse { r#type = "type", pages, total_count, data });

/// The name of this kind of object.
///
/// Part of [`PaginatedResponse`]. Read from responses. One of `list`, `conversation.list`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaginatedResponseType {
    /// Any other list.
    List,
    /// What the API calls a list of conversations.
    #[doc(alias = "conversation.list")]
    ConversationList,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(PaginatedResponseType { List = "list", ConversationList = "conversation.list" });

/// An element of the list.
///
/// Part of [`PaginatedResponse`]. Listed by [`ListNewsItems`](super::super::ListNewsItems),
/// [`ListLiveNewsfeedItems`](super::super::ListLiveNewsfeedItems),
/// [`ListNewsfeeds`](super::super::ListNewsfeeds). `type` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PaginatedResponseDataItem {
    /// News about the product or the company, shown in newsfeeds. Its `type` is `news-item`.
    NewsItem(NewsItem),
    /// A list of news items for a group of readers. Its `type` is `newsfeed`.
    Newsfeed(Newsfeed),
    /// Any other JSON.
    Other(Value),
}
union!(PaginatedResponseDataItem by "type" {
    NewsItem(NewsItem) = "news-item", Newsfeed(Newsfeed) = "newsfeed"
});
