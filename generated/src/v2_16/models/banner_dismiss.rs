// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Schema `banner_dismiss`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BannerDismiss {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    pub view_id: Option<String>,
    pub dismissed: Option<bool>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(BannerDismiss { r#type = "type", view_id, dismissed });
