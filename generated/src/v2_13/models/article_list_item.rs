// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Timestamp, object, open_enum};
use super::{ArticleTranslatedContent, Tags};

/// Schema `article_list_item`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleListItem {
    /// The name of this kind of object. Always `article`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// Intercom's id of the workspace, also called its app id.
    pub workspace_id: Option<String>,
    pub title: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    pub body: Option<String>,
    pub author_id: Option<i64>,
    /// Default: `draft`.
    pub state: Option<ArticleListItemState>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    pub url: Option<String>,
    pub parent_id: Option<i64>,
    pub parent_ids: Option<List<i64>>,
    pub parent_type: Option<String>,
    pub default_locale: Option<String>,
    /// The same content in other languages, by language code.
    pub translated_content: Option<ArticleTranslatedContent>,
    pub tags: Option<Tags>,
    pub content_id: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ArticleListItem {
    r#type = "type", id, workspace_id, title, description, body, author_id, state, created_at,
    updated_at, url, parent_id, parent_ids, parent_type, default_locale, translated_content,
    tags, content_id
});

/// Part of [`ArticleListItem`]. Read from answers. One of `published`, `draft`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArticleListItemState {
    Published,
    Draft,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ArticleListItemState { Published = "published", Draft = "draft" });
