// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Timestamp, object, open_enum};

/// Schema `help_center_redirect`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HelpCenterRedirect {
    pub id: Option<String>,
    /// Always `help_center_redirect`.
    pub r#type: Option<String>,
    pub from_url: Option<String>,
    pub locale: Option<String>,
    pub help_center_id: Option<String>,
    pub target_type: Option<HelpCenterRedirectTargetType>,
    pub target_id: Option<String>,
    /// Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(HelpCenterRedirect {
    id, r#type = "type", from_url, locale, help_center_id, target_type, target_id, created_at,
    updated_at
});

/// Part of [`HelpCenterRedirect`]. Read from answers. One of `article`, `collection`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HelpCenterRedirectTargetType {
    Article,
    Collection,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(HelpCenterRedirectTargetType { Article = "article", Collection = "collection" });
