// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::MergePreviewReason;

/// A merge that is not possible, and why.
///
/// Schema `merge_preview_blocked`. Read from responses. New in the version `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergePreviewBlocked {
    /// Whether the two contacts can be merged; false here. Always `false`.
    pub allowed: Option<bool>,
    /// Why they cannot be merged.
    pub reasons: Option<List<MergePreviewReason>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(MergePreviewBlocked { allowed, reasons });
