// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// The two contacts of the merge to preview.
///
/// Schema `merge_preview_request`. Sent by
/// [`PreviewMergeContact`](super::super::PreviewMergeContact). New in the version `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergePreviewRequest {
    /// Intercom's id of the contact that would be gone. Required.
    pub from: String,
    /// Intercom's id of the contact that would remain. Required.
    pub into: String,
    /// Whether contacts that share no identifier count as possible too. Default: `false`.
    pub skip_duplicate_validation: Option<bool>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(MergePreviewRequest { skip_duplicate_validation; required from, into });

impl MergePreviewRequest {
    /// Makes a value of what is required.
    pub fn new(from: impl Into<String>, into: impl Into<String>) -> Self {
        Self {
            from: from.into(),
            into: into.into(),
            ..Self::default()
        }
    }

    /// Sets `skip_duplicate_validation`.
    #[must_use]
    pub fn skip_duplicate_validation(mut self, skip_duplicate_validation: bool) -> Self {
        self.skip_duplicate_validation = Some(skip_duplicate_validation);
        self
    }
}
