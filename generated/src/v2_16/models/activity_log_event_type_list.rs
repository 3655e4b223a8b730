// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};

/// The kinds of activity that the log of teammates knows.
///
/// Schema `activity_log_event_type_list`. Returned by
/// [`ListActivityLogEventTypes`](super::super::ListActivityLogEventTypes). New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivityLogEventTypeList {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The values that the search of the log takes as a filter.
    pub event_types: Option<List<String>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ActivityLogEventTypeList { r#type = "type", event_types });
