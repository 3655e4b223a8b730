// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::CompanyData;

/// The first companies that a contact belongs to.
///
/// Schema `contact_companies`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactCompanies {
    /// The elements of the list, or of this page of it.
    pub data: Option<List<CompanyData>>,
    /// The path, not a whole URL, that lists all of them. Format: `uri`.
    pub url: Option<String>,
    /// The number of elements on all pages.
    pub total_count: Option<i64>,
    /// Whether there are more than `data` holds.
    pub has_more: Option<bool>,
    /// The name of this kind of object. Always `list`.
    pub r#type: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ContactCompanies { data, url, total_count, has_more, r#type = "type" });
