// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::{Company, PagesLink};

/// A page of the companies that have the contact as a member.
///
/// Schema `contact_attached_companies`. Returned by
/// [`ListCompaniesForAContact`](super::super::ListCompaniesForAContact).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactAttachedCompanies {
    /// The name of this kind of object. Always `list`.
    pub r#type: Option<String>,
    /// The companies that belong to it.
    pub companies: Option<List<Company>>,
    /// The number of elements on all pages.
    pub total_count: Option<i64>,
    /// The position of this page in the list, and where the next page is.
    pub pages: Option<PagesLink>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<Company>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ContactAttachedCompanies { r#type = "type", companies, total_count, pages, data });
