// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::OfficeHoursTimeInterval;

/// What to change in a schedule.
///
/// Schema `update_office_hours_schedule_request`. Sent by
/// [`UpdateOfficeHoursSchedule`](super::super::UpdateOfficeHoursSchedule). New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOfficeHoursScheduleRequest {
    /// The name that people see.
    pub name: Option<String>,
    /// The time zone, such as `Europe/Dublin`.
    pub time_zone_name: Option<String>,
    /// The hours of the week in which the team is there.
    pub time_intervals: Option<List<OfficeHoursTimeInterval>>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateOfficeHoursScheduleRequest { name, time_zone_name, time_intervals });

impl UpdateOfficeHoursScheduleRequest {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `time_zone_name`.
    #[must_use]
    pub fn time_zone_name(mut self, time_zone_name: impl Into<String>) -> Self {
        self.time_zone_name = Some(time_zone_name.into());
        self
    }

    /// Sets `time_intervals`.
    #[must_use]
    pub fn time_intervals(
        mut self,
        time_intervals: impl IntoIterator<Item = impl Into<OfficeHoursTimeInterval>>,
    ) -> Self {
        self.time_intervals = Some(time_intervals.into_iter().map(Into::into).collect());
        self
    }
}
