// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Schema `content_search_article_content_item`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentSearchArticleContentItem {
    /// Always `article_content`.
    pub r#type: Option<String>,
    pub id: Option<String>,
    pub title: Option<String>,
    pub locale: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ContentSearchArticleContentItem { r#type = "type", id, title, locale });
