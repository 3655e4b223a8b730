// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// An article in one language, as the search found it.
///
/// Schema `content_search_article_content_item`. Read from responses. New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentSearchArticleContentItem {
    /// The name of this kind of object. Always `article_content`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The title that readers see in that language.
    pub title: Option<String>,
    /// The language, as a code such as `en` or `pt-BR`.
    pub locale: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ContentSearchArticleContentItem { r#type = "type", id, title, locale });
