// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Value, union};
use super::{MergePreviewAllowed, MergePreviewBlocked};

/// Whether a merge is possible, and what it would change or why it is not.
///
/// Schema `merge_preview_response`. Returned by
/// [`PreviewMergeContact`](super::super::PreviewMergeContact). `allowed` says which one it is.
/// New in the version `unstable`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MergePreviewResponse {
    /// A merge that is possible, and what it would change. Its `allowed` is `true`.
    Allowed(MergePreviewAllowed),
    /// A merge that is not possible, and why. Its `allowed` is `false`.
    Blocked(MergePreviewBlocked),
    /// Any other JSON.
    Other(Value),
}
union!(MergePreviewResponse by "allowed" {
    Allowed(MergePreviewAllowed) = "true", Blocked(MergePreviewBlocked) = "false"
});
