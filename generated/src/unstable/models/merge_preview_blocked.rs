// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::MergePreviewReason;

/// Schema `merge_preview_blocked`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergePreviewBlocked {
    /// Always `false`.
    pub allowed: Option<bool>,
    pub reasons: Option<List<MergePreviewReason>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(MergePreviewBlocked { allowed, reasons });
