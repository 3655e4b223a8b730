// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// Confirms that a banner was dismissed.
///
/// Schema `banner_dismiss`. Returned by
/// [`DismissContactBanner`](super::super::DismissContactBanner). New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BannerDismiss {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id of the contact's view of the banner.
    pub view_id: Option<Id>,
    /// Whether the contact no longer sees the banner.
    pub dismissed: Option<bool>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(BannerDismiss { r#type = "type", view_id, dismissed });
