// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::OfficeHoursTimeInterval;

/// Schema `create_office_hours_schedule_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOfficeHoursScheduleRequest {
    /// The name that people see. Required.
    pub name: String,
    /// Required.
    pub time_zone_name: String,
    /// Required.
    pub time_intervals: List<OfficeHoursTimeInterval>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateOfficeHoursScheduleRequest {; required name, time_zone_name, time_intervals });

impl CreateOfficeHoursScheduleRequest {
    /// With what is required.
    pub fn new(
        name: impl Into<String>,
        time_zone_name: impl Into<String>,
        time_intervals: impl Into<List<OfficeHoursTimeInterval>>,
    ) -> Self {
        Self {
            name: name.into(),
            time_zone_name: time_zone_name.into(),
            time_intervals: time_intervals.into(),
            ..Self::default()
        }
    }
}
