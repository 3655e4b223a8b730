// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object, open_enum};

/// A URL, and the article or collection that it leads to.
///
/// Schema `create_help_center_redirect_request`. Sent by
/// [`CreateHelpCenterRedirect`](super::super::CreateHelpCenterRedirect). New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateHelpCenterRedirectRequest {
    /// The URL that leads elsewhere. Required.
    pub from_url: String,
    /// The language, as a code such as `en` or `pt-BR`. Required.
    pub locale: String,
    /// What it leads to. Required.
    pub target_type: CreateHelpCenterRedirectRequestTargetType,
    /// Intercom's id of what it leads to. Required.
    pub target_id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateHelpCenterRedirectRequest {; required from_url, locale, target_type, target_id });

impl CreateHelpCenterRedirectRequest {
    /// Makes a value of what is required.
    pub fn new(
        from_url: impl Into<String>,
        locale: impl Into<String>,
        target_type: impl Into<CreateHelpCenterRedirectRequestTargetType>,
        target_id: impl Into<Id>,
    ) -> Self {
        Self {
            from_url: from_url.into(),
            locale: locale.into(),
            target_type: target_type.into(),
            target_id: Id::of(target_id),
            ..Self::default()
        }
    }
}

/// What it leads to.
///
/// Part of [`CreateHelpCenterRedirectRequest`]. Sent in requests. One of `article`,
/// `collection`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateHelpCenterRedirectRequestTargetType {
    /// It leads to an article.
    Article,
    /// It leads to a collection.
    Collection,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(CreateHelpCenterRedirectRequestTargetType {
    Article = "article", Collection = "collection"
});
