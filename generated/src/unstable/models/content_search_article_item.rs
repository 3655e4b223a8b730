// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object};
use super::ContentSearchArticleContentItem;

/// An article as the search found it, with its languages.
///
/// Schema `content_search_article_item`. Read from responses. New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentSearchArticleItem {
    /// The name of this kind of object. Always `article`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The title that readers see in the default language.
    pub title: Option<String>,
    /// The article in each language.
    pub contents: Option<List<ContentSearchArticleContentItem>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ContentSearchArticleItem { r#type = "type", id, title, contents });
