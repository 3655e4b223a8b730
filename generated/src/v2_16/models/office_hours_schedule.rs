// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Timestamp, object};
use super::OfficeHoursTimeInterval;

/// Schema `office_hours_schedule`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfficeHoursSchedule {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    pub time_zone_name: Option<String>,
    pub time_intervals: Option<List<OfficeHoursTimeInterval>>,
    pub twenty_four_seven: Option<bool>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(OfficeHoursSchedule {
    r#type = "type", id, name, time_zone_name, time_intervals, twenty_four_seven, created_at,
    updated_at
});
