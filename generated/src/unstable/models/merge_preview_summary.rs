// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};
use super::{MergePreviewAttributeChanges, MergePreviewReassignments};

/// Schema `merge_preview_summary`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergePreviewSummary {
    pub attribute_changes: Option<MergePreviewAttributeChanges>,
    pub reassignments: Option<MergePreviewReassignments>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(MergePreviewSummary { attribute_changes, reassignments });
