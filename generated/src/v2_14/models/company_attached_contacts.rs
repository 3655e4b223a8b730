// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::{Contact, CursorPages};

/// A page of the contacts of a company.
///
/// Schema `company_attached_contacts`. Returned by
/// [`ListAttachedContacts`](super::super::ListAttachedContacts).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyAttachedContacts {
    /// The name of this kind of object. Always `list`.
    pub r#type: Option<String>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<Contact>>,
    /// The number of elements on all pages.
    pub total_count: Option<i64>,
    /// The position of this page in the list, and where the next page is.
    pub pages: Option<CursorPages>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(CompanyAttachedContacts { r#type = "type", data, total_count, pages });
