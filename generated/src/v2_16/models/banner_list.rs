// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::Banner;

/// The banners that a contact matches.
///
/// Schema `banner_list`. Returned by [`ListContactBanners`](super::super::ListContactBanners).
/// New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BannerList {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<Banner>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(BannerList { r#type = "type", data });
