// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::ContactCompany;

/// The first companies that a contact belongs to.
///
/// Schema `contact_companies`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactCompanies {
    /// The name of this kind of object. Always `list`.
    pub r#type: Option<String>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<ContactCompany>>,
    /// The path, not a whole URL, that lists all of them. Format: `uri`.
    pub url: Option<String>,
    /// The number of elements on all pages.
    pub total_count: Option<i64>,
    /// Whether there are more than `data` holds.
    pub has_more: Option<bool>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ContactCompanies { r#type = "type", data, url, total_count, has_more });
