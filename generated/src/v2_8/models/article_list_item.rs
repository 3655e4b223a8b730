// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Timestamp, object, open_enum};
use super::ArticleTranslatedContent;

/// Schema `article_list_item`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleListItem {
    /// Always `article`.
    pub r#type: Option<String>,
    pub id: Option<String>,
    pub workspace_id: Option<String>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub body: Option<String>,
    pub author_id: Option<i64>,
    /// Default: `draft`.
    pub state: Option<ArticleListItemState>,
    /// Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    pub url: Option<String>,
    pub parent_id: Option<i64>,
    pub parent_ids: Option<List<i64>>,
    pub parent_type: Option<String>,
    pub default_locale: Option<String>,
    pub translated_content: Option<ArticleTranslatedContent>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ArticleListItem {
    r#type = "type", id, workspace_id, title, description, body, author_id, state, created_at,
    updated_at, url, parent_id, parent_ids, parent_type, default_locale, translated_content
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
