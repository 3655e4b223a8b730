// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};
use super::{MergePreviewAttributeChanges, MergePreviewReassignments};

/// What a merge would change.
///
/// Schema `merge_preview_summary`. Read from responses. New in the version `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergePreviewSummary {
    /// The attributes that would change.
    pub attribute_changes: Option<MergePreviewAttributeChanges>,
    /// What would move from one contact to the other.
    pub reassignments: Option<MergePreviewReassignments>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(MergePreviewSummary { attribute_changes, reassignments });
