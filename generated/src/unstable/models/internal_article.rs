// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use super::InternalArticleListItem;

/// Schema `internal_article`. Returned by
/// [`CreateInternalArticle`](super::super::CreateInternalArticle),
/// [`RetrieveInternalArticle`](super::super::RetrieveInternalArticle),
/// [`UpdateInternalArticle`](super::super::UpdateInternalArticle). Listed by
/// [`SearchInternalArticles`](super::super::SearchInternalArticles). New in the version
/// `unstable`.
pub type InternalArticle = InternalArticleListItem;
