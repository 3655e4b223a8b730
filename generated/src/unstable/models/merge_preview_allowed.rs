// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};
use super::MergePreviewSummary;

/// Schema `merge_preview_allowed`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergePreviewAllowed {
    /// Always `true`.
    pub allowed: Option<bool>,
    pub summary: Option<MergePreviewSummary>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(MergePreviewAllowed { allowed, summary });
