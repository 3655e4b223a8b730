// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Timestamp, object};

/// The span of time to export.
///
/// Schema `create_data_exports_request`. Sent by
/// [`CreateDataExport`](super::super::CreateDataExport).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDataExportsRequest {
    /// The start of the span, in Unix seconds. Unix time in seconds. Required.
    pub created_at_after: Timestamp,
    /// The end of the span, in Unix seconds. Unix time in seconds. Required.
    pub created_at_before: Timestamp,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateDataExportsRequest {; required created_at_after, created_at_before });

impl CreateDataExportsRequest {
    /// Makes a value of what is required.
    pub fn new(
        created_at_after: impl Into<Timestamp>,
        created_at_before: impl Into<Timestamp>,
    ) -> Self {
        Self {
            created_at_after: created_at_after.into(),
            created_at_before: created_at_before.into(),
            ..Self::default()
        }
    }
}
