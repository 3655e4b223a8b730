// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Timestamp, object, open_enum};

/// A URL of a help center that leads to an article or a collection.
///
/// Schema `help_center_redirect`. Returned by
/// [`CreateHelpCenterRedirect`](super::super::CreateHelpCenterRedirect),
/// [`RetrieveHelpCenterRedirect`](super::super::RetrieveHelpCenterRedirect). Listed by
/// [`ListHelpCenterRedirects`](super::super::ListHelpCenterRedirects). New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HelpCenterRedirect {
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name of this kind of object. Always `help_center_redirect`.
    pub r#type: Option<String>,
    /// The URL that leads elsewhere.
    pub from_url: Option<String>,
    /// The language, as a code such as `en` or `pt-BR`.
    pub locale: Option<String>,
    /// Intercom's id of the help center.
    pub help_center_id: Option<Id>,
    /// What it leads to.
    pub target_type: Option<HelpCenterRedirectTargetType>,
    /// Intercom's id of what it leads to.
    pub target_id: Option<Id>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(HelpCenterRedirect {
    id, r#type = "type", from_url, locale, help_center_id, target_type, target_id, created_at,
    updated_at
});

/// What it leads to.
///
/// Part of [`HelpCenterRedirect`]. Read from responses. One of `article`, `collection`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HelpCenterRedirectTargetType {
    /// It leads to an article.
    Article,
    /// It leads to a collection.
    Collection,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(HelpCenterRedirectTargetType { Article = "article", Collection = "collection" });
