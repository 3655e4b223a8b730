// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Timestamp, object, open_enum};
use super::{ArticleTranslatedContent, Tags};

/// An article, with its content in the default language.
///
/// Schema `article_list_item`. Listed by [`ListArticles`](super::super::ListArticles).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleListItem {
    /// The name of this kind of object. Always `article`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Intercom's id of the workspace, also called its app id.
    pub workspace_id: Option<Id>,
    /// The title that readers see.
    pub title: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// The content, in HTML.
    pub body: Option<String>,
    /// Intercom's id of the admin who counts as the author.
    pub author_id: Option<Id>,
    /// Whether readers can see it. Default: `draft`.
    pub state: Option<ArticleListItemState>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// The URL under which it can be opened.
    pub url: Option<String>,
    /// Intercom's id of the collection that it is in; null if it is in none.
    pub parent_id: Option<Id>,
    /// Intercom's ids of all collections that it is in.
    pub parent_ids: Option<List<Id>>,
    /// What `parent_id` is, such as `collection`.
    pub parent_type: Option<ArticleListItemParentType>,
    /// The language of the fields beside `translated_content`.
    pub default_locale: Option<String>,
    /// The same content in other languages, by language code.
    pub translated_content: Option<ArticleTranslatedContent>,
    /// Intercom's id of the content in the default language.
    pub content_id: Option<Id>,
    /// The labels on it.
    pub tags: Option<Tags>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ArticleListItem {
    r#type = "type", id, workspace_id, title, description, body, author_id, state, created_at,
    updated_at, url, parent_id, parent_ids, parent_type, default_locale, translated_content,
    content_id, tags;
    numeric "author_id", "parent_id", "parent_ids"
});

/// Whether readers can see it.
///
/// Part of [`ArticleListItem`]. Read from responses. One of `published`, `draft`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArticleListItemState {
    /// Readers can see it.
    Published,
    /// It is not published.
    Draft,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ArticleListItemState { Published = "published", Draft = "draft" });

/// What `parent_id` is, such as `collection`.
///
/// Part of [`ArticleListItem`]. Read from responses. One of `collection`, `section`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArticleListItemParentType {
    /// It stands in a collection.
    Collection,
    /// It stands in a section of a collection.
    Section,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ArticleListItemParentType { Collection = "collection", Section = "section" });
