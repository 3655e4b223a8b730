// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Timestamp, object};
use super::{
    ArticleListItemParentType, ArticleListItemState, ArticleStatistics,
    ArticleTranslatedContent, Tags,
};

/// An article of the help center, with its content.
///
/// Schema `article`. Returned by [`CreateArticle`](super::super::CreateArticle),
/// [`RetrieveArticle`](super::super::RetrieveArticle),
/// [`UpdateArticle`](super::super::UpdateArticle). Listed by
/// [`SearchArticles`](super::super::SearchArticles).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Article {
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
    /// Figures on how readers took it.
    pub statistics: Option<ArticleStatistics>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Article {
    r#type = "type", id, workspace_id, title, description, body, author_id, state, created_at,
    updated_at, url, parent_id, parent_ids, parent_type, default_locale, translated_content,
    content_id, tags, statistics;
    numeric "author_id", "parent_id", "parent_ids"
});
