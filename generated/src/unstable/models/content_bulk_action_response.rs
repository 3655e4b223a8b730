// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Confirms that a bulk change was queued. How it ends cannot be asked for.
///
/// Schema `content_bulk_action_response`. Returned by
/// [`BulkContentActions`](super::super::BulkContentActions). New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentBulkActionResponse {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// How far the change is, which is `queued` at first.
    pub status: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ContentBulkActionResponse { r#type = "type", status });
