// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::Segment;

/// The segments that a company falls into.
///
/// Schema `company_attached_segments`. Returned by
/// [`ListAttachedSegmentsForCompanies`](super::super::ListAttachedSegmentsForCompanies).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyAttachedSegments {
    /// The name of this kind of object. Always `list`.
    pub r#type: Option<String>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<Segment>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(CompanyAttachedSegments { r#type = "type", data });
