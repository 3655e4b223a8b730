// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Schema `office_hours_time_interval`. Sent in requests and read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfficeHoursTimeInterval {
    pub start_minute: Option<i64>,
    pub end_minute: Option<i64>,
    /// Only in answers.
    pub day_of_week: Option<i64>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(OfficeHoursTimeInterval { start_minute, end_minute, day_of_week });

impl OfficeHoursTimeInterval {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `start_minute`.
    #[must_use]
    pub fn start_minute(mut self, start_minute: i64) -> Self {
        self.start_minute = Some(start_minute);
        self
    }

    /// Sets `end_minute`.
    #[must_use]
    pub fn end_minute(mut self, end_minute: i64) -> Self {
        self.end_minute = Some(end_minute);
        self
    }

    /// Sets `day_of_week`.
    #[must_use]
    pub fn day_of_week(mut self, day_of_week: i64) -> Self {
        self.day_of_week = Some(day_of_week);
        self
    }
}
