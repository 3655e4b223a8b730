// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::ContentSearchArticleContentItem;

/// Schema `content_search_article_item`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentSearchArticleItem {
    /// The name of this kind of object. Always `article`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    pub title: Option<String>,
    pub contents: Option<List<ContentSearchArticleContentItem>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ContentSearchArticleItem { r#type = "type", id, title, contents });
