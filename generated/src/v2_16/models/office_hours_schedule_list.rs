// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::OfficeHoursSchedule;

/// The schedules of office hours of a workspace.
///
/// Schema `office_hours_schedule_list`. Returned by
/// [`ListOfficeHoursSchedules`](super::super::ListOfficeHoursSchedules). New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfficeHoursScheduleList {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<OfficeHoursSchedule>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(OfficeHoursScheduleList { r#type = "type", data });
