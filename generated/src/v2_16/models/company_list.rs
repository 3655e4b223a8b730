// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::{Company, CursorPages};

/// A page of companies.
///
/// Schema `company_list`. Returned by [`FindCompanies`](super::super::FindCompanies),
/// [`ListAllCompanies`](super::super::ListAllCompanies).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyList {
    /// The name of this kind of object. Always `list`.
    pub r#type: Option<String>,
    /// The position of this page in the list, and where the next page is.
    pub pages: Option<CursorPages>,
    /// The number of elements on all pages.
    pub total_count: Option<i64>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<Company>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(CompanyList { r#type = "type", pages, total_count, data });
