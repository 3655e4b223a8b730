// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object, open_enum};

/// Schema `article_search_highlights`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleSearchHighlights {
    /// Intercom's id of the article.
    pub article_id: Option<String>,
    pub highlighted_title: Option<List<ArticleSearchHighlightsHighlightedTitleItem>>,
    pub highlighted_summary: Option<List<List<ArticleSearchHighlightsItem>>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ArticleSearchHighlights { article_id, highlighted_title, highlighted_summary });

/// The name of this kind of object.
///
/// Part of [`ArticleSearchHighlights`]. Read from answers. One of `highlight`, `plain`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArticleSearchHighlightsHighlightedTitleItemType {
    Highlight,
    Plain,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ArticleSearchHighlightsHighlightedTitleItemType {
    Highlight = "highlight", Plain = "plain"
});

/// Part of [`ArticleSearchHighlights`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleSearchHighlightsHighlightedTitleItem {
    /// The name of this kind of object.
    pub r#type: Option<ArticleSearchHighlightsHighlightedTitleItemType>,
    pub text: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ArticleSearchHighlightsHighlightedTitleItem { r#type = "type", text });

/// The name of this kind of object.
///
/// Part of [`ArticleSearchHighlights`]. Read from answers. One of `highlight`, `plain`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArticleSearchHighlightsItemType {
    Highlight,
    Plain,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ArticleSearchHighlightsItemType { Highlight = "highlight", Plain = "plain" });

/// Part of [`ArticleSearchHighlights`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleSearchHighlightsItem {
    /// The name of this kind of object.
    pub r#type: Option<ArticleSearchHighlightsItemType>,
    pub text: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ArticleSearchHighlightsItem { r#type = "type", text });
