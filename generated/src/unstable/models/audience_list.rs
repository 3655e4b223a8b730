// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::Audience;

/// Schema `audience_list`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AudienceList {
    /// Always `list`.
    pub r#type: Option<String>,
    pub data: Option<List<Audience>>,
    pub total_count: Option<i64>,
    pub page: Option<i64>,
    pub per_page: Option<i64>,
    pub total_pages: Option<i64>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(AudienceList { r#type = "type", data, total_count, page, per_page, total_pages });
