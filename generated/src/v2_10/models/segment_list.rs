// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, PageInfo, object};
use super::Segment;

/// The segments of a workspace.
///
/// Schema `segment_list`. Returned by [`ListSegments`](super::super::ListSegments).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SegmentList {
    /// The name of this kind of object. Always `segment.list`.
    pub r#type: Option<String>,
    /// The saved filters, in no order that is promised.
    pub segments: Option<List<Segment>>,
    /// The position of this page in the list, and where the next page is.
    pub pages: Option<PageInfo>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(SegmentList { r#type = "type", segments, pages });
