// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::{Company, PagesLink};

/// Schema `contact_attached_companies`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactAttachedCompanies {
    /// Always `list`.
    pub r#type: Option<String>,
    pub companies: Option<List<Company>>,
    pub total_count: Option<i64>,
    pub pages: Option<PagesLink>,
    pub data: Option<List<Company>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ContactAttachedCompanies { r#type = "type", companies, total_count, pages, data });
