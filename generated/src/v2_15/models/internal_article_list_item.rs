// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Timestamp, object};

/// Schema `internal_article_list_item`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InternalArticleListItem {
    /// The name of this kind of object. Always `internal_article`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    pub title: Option<String>,
    pub body: Option<String>,
    pub owner_id: Option<i64>,
    pub author_id: Option<i64>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// The language, as a code such as `en` or `pt-BR`.
    pub locale: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(InternalArticleListItem {
    r#type = "type", id, title, body, owner_id, author_id, created_at, updated_at, locale
});
