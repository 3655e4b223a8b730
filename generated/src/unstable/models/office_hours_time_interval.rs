// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// A span of open hours.
///
/// Schema `office_hours_time_interval`. Sent in requests and read from responses. New in
/// version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfficeHoursTimeInterval {
    /// The minute at which it begins, counted from Monday 00:00, or from 00:00 of the day for
    /// exceptions.
    pub start_minute: Option<i64>,
    /// The minute at which it ends, counted from Monday 00:00, or from 00:00 of the day for
    /// exceptions.
    pub end_minute: Option<i64>,
    /// The day in which it falls, from 0 for Monday to 6 for Sunday. Only in responses.
    pub day_of_week: Option<i64>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(OfficeHoursTimeInterval {
    start_minute, end_minute, day_of_week;
    read_only "day_of_week"
});

impl OfficeHoursTimeInterval {
    /// Makes a value with no field set.
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
}
