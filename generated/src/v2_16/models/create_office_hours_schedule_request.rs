// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::OfficeHoursTimeInterval;

/// What a new schedule is to be.
///
/// Schema `create_office_hours_schedule_request`. Sent by
/// [`CreateOfficeHoursSchedule`](super::super::CreateOfficeHoursSchedule). New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOfficeHoursScheduleRequest {
    /// The name that people see. Required.
    pub name: String,
    /// The time zone, such as `Europe/Dublin`. Required.
    pub time_zone_name: String,
    /// The hours of the week in which the team is there. Required.
    pub time_intervals: List<OfficeHoursTimeInterval>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateOfficeHoursScheduleRequest {; required name, time_zone_name, time_intervals });

impl CreateOfficeHoursScheduleRequest {
    /// Makes a value of what is required.
    pub fn new(
        name: impl Into<String>,
        time_zone_name: impl Into<String>,
        time_intervals: impl IntoIterator<Item = impl Into<OfficeHoursTimeInterval>>,
    ) -> Self {
        Self {
            name: name.into(),
            time_zone_name: time_zone_name.into(),
            time_intervals: time_intervals.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}
