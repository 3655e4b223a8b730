// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Patch, object};

/// The tag to put on, and the admin who does it.
///
/// Part of `POST /internal_articles/{internal_article_id}/tags`. Sent by
/// [`AttachTagToInternalArticle`](super::super::AttachTagToInternalArticle).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachTagToInternalArticleRequest {
    /// The id that Intercom gave it. Required.
    pub id: Id,
    /// Intercom's id of the admin.
    pub admin_id: Patch<Id>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(AttachTagToInternalArticleRequest { admin_id; required id });

impl AttachTagToInternalArticleRequest {
    /// Makes a value of what is required.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Id::of(id),
            ..Self::default()
        }
    }

    /// Sets `admin_id`.
    #[must_use]
    pub fn admin_id(mut self, admin_id: impl Into<Id>) -> Self {
        self.admin_id = Patch::Set(Id::of(admin_id));
        self
    }

    /// Sends null for `admin_id`.
    #[must_use]
    pub fn clear_admin_id(mut self) -> Self {
        self.admin_id = Patch::Clear;
        self
    }
}

impl<T: Into<Id>> From<T> for AttachTagToInternalArticleRequest {
    fn from(id: T) -> Self {
        Self::new(id)
    }
}
