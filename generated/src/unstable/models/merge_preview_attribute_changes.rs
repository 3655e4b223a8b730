// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::MergePreviewAttributeChange;

/// The attributes that a merge would change.
///
/// Schema `merge_preview_attribute_changes`. Read from responses. New in the version
/// `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergePreviewAttributeChanges {
    /// The changes, an element per attribute.
    pub attributes: Option<List<MergePreviewAttributeChange>>,
    /// The number of elements on all pages.
    pub total_count: Option<i64>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(MergePreviewAttributeChanges { attributes, total_count });
