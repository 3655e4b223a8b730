// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::{ActivityLog, CursorPages};

/// A page of the log of what teammates did.
///
/// Schema `activity_log_list`. Returned by
/// [`ListActivityLogs`](super::super::ListActivityLogs).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivityLogList {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The position of this page in the list, and where the next page is.
    pub pages: Option<CursorPages>,
    /// What teammates did, a record each.
    pub activity_logs: Option<List<ActivityLog>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ActivityLogList { r#type = "type", pages, activity_logs });
