// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Schema `content_bulk_action_response`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentBulkActionResponse {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    pub status: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ContentBulkActionResponse { r#type = "type", status });
