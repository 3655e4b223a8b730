// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// How an article was received.
///
/// Schema `article_statistics`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleStatistics {
    /// The name of this kind of object. Always `article_statistics`.
    pub r#type: Option<String>,
    /// How often it was opened.
    pub views: Option<i64>,
    /// How many conversations started from it.
    pub conversions: Option<i64>,
    /// How many reactions readers left.
    pub reactions: Option<i64>,
    /// The share of happy reactions among all, in percent. Format: `float`.
    pub happy_reaction_percentage: Option<f64>,
    /// The share of neutral reactions among all, in percent. Format: `float`.
    pub neutral_reaction_percentage: Option<f64>,
    /// The share of sad reactions among all, in percent. Format: `float`.
    pub sad_reaction_percentage: Option<f64>,
    /// How many conversations started from it.
    pub conversations: Option<i64>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ArticleStatistics {
    r#type = "type", views, conversions, reactions, happy_reaction_percentage,
    neutral_reaction_percentage, sad_reaction_percentage, conversations
});
