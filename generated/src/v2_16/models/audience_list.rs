// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::Audience;

/// A page of audiences.
///
/// Schema `audience_list`. Returned by [`ListAudiences`](super::super::ListAudiences). New in
/// version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AudienceList {
    /// The name of this kind of object. Always `list`.
    pub r#type: Option<String>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<Audience>>,
    /// The number of elements on all pages.
    pub total_count: Option<i64>,
    /// The number of the page, counted from 1.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most.
    pub per_page: Option<i64>,
    /// The number of pages that the list has in all.
    pub total_pages: Option<i64>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(AudienceList { r#type = "type", data, total_count, page, per_page, total_pages });
