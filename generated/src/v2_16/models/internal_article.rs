// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use super::InternalArticleListItem;

/// An article that only teammates and Copilot see.
///
/// Schema `internal_article`. Returned by
/// [`CreateInternalArticle`](super::super::CreateInternalArticle),
/// [`RetrieveInternalArticle`](super::super::RetrieveInternalArticle),
/// [`UpdateInternalArticle`](super::super::UpdateInternalArticle). Listed by
/// [`SearchInternalArticles`](super::super::SearchInternalArticles). New in version 2.13.
pub type InternalArticle = InternalArticleListItem;
