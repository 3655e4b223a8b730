// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};

/// The languages whose drafts are published.
///
/// Schema `publish_article_draft_request`. Sent by
/// [`PublishArticleDraft`](super::super::PublishArticleDraft). New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublishArticleDraftRequest {
    /// The languages, by codes such as `en`. Left out, all are published.
    pub locales: Option<List<String>>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(PublishArticleDraftRequest { locales });

impl PublishArticleDraftRequest {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `locales`.
    #[must_use]
    pub fn locales(
        mut self,
        locales: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.locales = Some(
            locales.into_iter().map(|text| text.as_ref().to_owned()).collect(),
        );
        self
    }
}
