// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Timestamp, object};
use super::OfficeHoursTimeInterval;

/// When a team is there and when it is not.
///
/// Schema `office_hours_schedule`. Returned by
/// [`CreateOfficeHoursSchedule`](super::super::CreateOfficeHoursSchedule),
/// [`GetOfficeHoursSchedule`](super::super::GetOfficeHoursSchedule),
/// [`UpdateOfficeHoursSchedule`](super::super::UpdateOfficeHoursSchedule). Listed by
/// [`ListOfficeHoursSchedules`](super::super::ListOfficeHoursSchedules). New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfficeHoursSchedule {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name that people see.
    pub name: Option<String>,
    /// The time zone, such as `Europe/Dublin`.
    pub time_zone_name: Option<String>,
    /// The hours of the week in which the team is there.
    pub time_intervals: Option<List<OfficeHoursTimeInterval>>,
    /// Whether the team is there at any time.
    pub twenty_four_seven: Option<bool>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(OfficeHoursSchedule {
    r#type = "type", id, name, time_zone_name, time_intervals, twenty_four_seven, created_at,
    updated_at
});
