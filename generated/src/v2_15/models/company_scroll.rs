// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::{Company, CursorPages};

/// A page of the scroll over all companies.
///
/// Schema `company_scroll`. Returned by
/// [`ScrollOverAllCompanies`](super::super::ScrollOverAllCompanies).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyScroll {
    /// The name of this kind of object. Always `list`.
    pub r#type: Option<String>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<Company>>,
    /// The position of this page in the list, and where the next page is.
    pub pages: Option<CursorPages>,
    /// The number of elements on all pages.
    pub total_count: Option<i64>,
    /// What the next page is asked for with. The paginator sends it by itself.
    pub scroll_param: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(CompanyScroll { r#type = "type", data, pages, total_count, scroll_param });
