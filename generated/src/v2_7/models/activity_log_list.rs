// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::{ActivityLog, CursorPages};

/// Schema `activity_log_list`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivityLogList {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The position of this page in the list, and where the next page is.
    pub pages: Option<CursorPages>,
    pub activity_logs: Option<List<ActivityLog>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ActivityLogList { r#type = "type", pages, activity_logs });
