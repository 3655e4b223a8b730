// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};
use super::MergePreviewSummary;

/// A merge that is possible, and what it would change.
///
/// Schema `merge_preview_allowed`. Read from responses. New in the version `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergePreviewAllowed {
    /// Whether the two contacts can be merged; true here. Always `true`.
    pub allowed: Option<bool>,
    /// What the merge would change.
    pub summary: Option<MergePreviewSummary>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(MergePreviewAllowed { allowed, summary });
