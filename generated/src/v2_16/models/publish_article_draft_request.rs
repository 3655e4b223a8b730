// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};

/// Schema `publish_article_draft_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublishArticleDraftRequest {
    pub locales: Option<List<String>>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(PublishArticleDraftRequest { locales });

impl PublishArticleDraftRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `locales`.
    #[must_use]
    pub fn locales(mut self, locales: impl Into<List<String>>) -> Self {
        self.locales = Some(locales.into());
        self
    }
}
