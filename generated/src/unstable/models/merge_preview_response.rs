// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Value, union};
use super::{MergePreviewAllowed, MergePreviewBlocked};

/// Schema `merge_preview_response`. Read from answers. Told apart by `allowed`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MergePreviewResponse {
    Allowed(MergePreviewAllowed),
    Blocked(MergePreviewBlocked),
    /// Any other JSON.
    Other(Value),
}
union!(MergePreviewResponse by "allowed" {
    Allowed(MergePreviewAllowed) = "true", Blocked(MergePreviewBlocked) = "false"
});
