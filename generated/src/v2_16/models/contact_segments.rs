// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::Segment;

/// The segments that a contact falls into.
///
/// Schema `contact_segments`. Returned by
/// [`ListSegmentsForAContact`](super::super::ListSegmentsForAContact).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactSegments {
    /// The name of this kind of object. Always `list`.
    pub r#type: Option<String>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<Segment>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ContactSegments { r#type = "type", data });
