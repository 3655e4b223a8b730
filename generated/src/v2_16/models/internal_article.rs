// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use super::InternalArticleListItem;

/// Schema `internal_article`. Read from answers.
pub type InternalArticle = InternalArticleListItem;
