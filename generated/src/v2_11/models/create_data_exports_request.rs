// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Schema `create_data_exports_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDataExportsRequest {
    /// Where the span begins, in Unix seconds.
    ///
    /// Required.
    pub created_at_after: i64,
    /// Where the span ends, in Unix seconds.
    ///
    /// Required.
    pub created_at_before: i64,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateDataExportsRequest {; required created_at_after, created_at_before });

impl CreateDataExportsRequest {
    /// With what is required.
    pub fn new(created_at_after: i64, created_at_before: i64) -> Self {
        Self {
            created_at_after,
            created_at_before,
            ..Self::default()
        }
    }
}
