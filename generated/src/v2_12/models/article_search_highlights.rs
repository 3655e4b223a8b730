// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object, open_enum};

/// The places of an article where the phrase stands.
///
/// Schema `article_search_highlights`. Read from responses. New in version 2.10.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleSearchHighlights {
    /// Intercom's id of the article.
    pub article_id: Option<Id>,
    /// The title, cut into pieces.
    pub highlighted_title: Option<List<ArticleSearchHighlightsHighlightedTitleItem>>,
    /// The lines of the body where the phrase stands.
    pub highlighted_summary: Option<List<List<ArticleSearchHighlightsItem>>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ArticleSearchHighlights { article_id, highlighted_title, highlighted_summary });

/// The name of this kind of object.
///
/// Part of [`ArticleSearchHighlights`]. Read from responses. One of `highlight`, `plain`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArticleSearchHighlightsHighlightedTitleItemType {
    /// It is a part of what was looked for.
    Highlight,
    /// It stands around what was looked for.
    Plain,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ArticleSearchHighlightsHighlightedTitleItemType {
    Highlight = "highlight", Plain = "plain"
});

/// A piece of the title.
///
/// Part of [`ArticleSearchHighlights`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleSearchHighlightsHighlightedTitleItem {
    /// The name of this kind of object.
    pub r#type: Option<ArticleSearchHighlightsHighlightedTitleItemType>,
    /// The characters of the piece.
    pub text: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ArticleSearchHighlightsHighlightedTitleItem { r#type = "type", text });

/// The name of this kind of object.
///
/// Part of [`ArticleSearchHighlights`]. Read from responses. One of `highlight`, `plain`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArticleSearchHighlightsItemType {
    /// It is a part of what was looked for.
    Highlight,
    /// It stands around what was looked for.
    Plain,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ArticleSearchHighlightsItemType { Highlight = "highlight", Plain = "plain" });

/// A piece of a line.
///
/// Part of [`ArticleSearchHighlights`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleSearchHighlightsItem {
    /// The name of this kind of object.
    pub r#type: Option<ArticleSearchHighlightsItemType>,
    /// The characters of the piece.
    pub text: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ArticleSearchHighlightsItem { r#type = "type", text });
