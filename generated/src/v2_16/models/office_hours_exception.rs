// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Timestamp, object, open_enum};
use super::OfficeHoursTimeInterval;

/// Schema `office_hours_exception`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfficeHoursException {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    pub office_hours_schedule_id: Option<String>,
    /// Format: `date`.
    pub exception_date: Option<String>,
    pub exception_type: Option<OfficeHoursExceptionExceptionType>,
    /// The name that people see.
    pub name: Option<String>,
    pub time_intervals: Option<List<OfficeHoursTimeInterval>>,
    pub recurring_annually: Option<bool>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(OfficeHoursException {
    r#type = "type", id, office_hours_schedule_id, exception_date, exception_type, name,
    time_intervals, recurring_annually, created_at, updated_at
});

/// Part of [`OfficeHoursException`]. Read from answers. One of `closed`, `custom_hours`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OfficeHoursExceptionExceptionType {
    Closed,
    CustomHours,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(OfficeHoursExceptionExceptionType {
    Closed = "closed", CustomHours = "custom_hours"
});
