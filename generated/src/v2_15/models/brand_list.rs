// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::Brand;

/// The brands that a workspace has set up.
///
/// Schema `brand_list`. Returned by [`ListBrands`](super::super::ListBrands). New in version
/// 2.15.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BrandList {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<Brand>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(BrandList { r#type = "type", data });
