// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::{ExternalPage, PagesLink};

/// A page of the list of pages that Fin may use.
///
/// Schema `external_pages_list`. Returned by
/// [`ListExternalPages`](super::super::ListExternalPages). New in version 2.12.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalPagesList {
    /// The name of this kind of object. Always `list`.
    pub r#type: Option<String>,
    /// The position of this page in the list, and where the next page is.
    pub pages: Option<PagesLink>,
    /// The number of elements on all pages.
    pub total_count: Option<i64>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<ExternalPage>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ExternalPagesList { r#type = "type", pages, total_count, data });
