// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Timestamp, object};

/// An article that only teammates see, as lists return it.
///
/// Schema `internal_article_list_item`. Listed by
/// [`ListInternalArticles`](super::super::ListInternalArticles). New in version 2.13.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InternalArticleListItem {
    /// The name of this kind of object. Always `internal_article`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The title that teammates see.
    pub title: Option<String>,
    /// The content, in HTML.
    pub body: Option<String>,
    /// Intercom's id of the admin who is responsible.
    pub owner_id: Option<Id>,
    /// Intercom's id of the admin who counts as the author.
    pub author_id: Option<Id>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// The language, as a code such as `en` or `pt-BR`.
    pub locale: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(InternalArticleListItem {
    r#type = "type", id, title, body, owner_id, author_id, created_at, updated_at, locale;
    numeric "owner_id", "author_id"
});
