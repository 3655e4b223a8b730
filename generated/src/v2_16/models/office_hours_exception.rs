// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Timestamp, object, open_enum};
use super::OfficeHoursTimeInterval;

/// A day on which a schedule of office hours does not hold.
///
/// Schema `office_hours_exception`. Returned by
/// [`GetOfficeHoursException`](super::super::GetOfficeHoursException),
/// [`UpdateOfficeHoursException`](super::super::UpdateOfficeHoursException),
/// [`CreateOfficeHoursException`](super::super::CreateOfficeHoursException). Listed by
/// [`ListOfficeHoursExceptions`](super::super::ListOfficeHoursExceptions). New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfficeHoursException {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Intercom's id of the schedule of office hours.
    pub office_hours_schedule_id: Option<Id>,
    /// The day, in the form `2025-12-25`. Format: `date`.
    pub exception_date: Option<String>,
    /// What holds on that day.
    pub exception_type: Option<OfficeHoursExceptionExceptionType>,
    /// The name of the day, such as that of a holiday; it may be left out.
    pub name: Option<String>,
    /// The hours of that day.
    pub time_intervals: Option<List<OfficeHoursTimeInterval>>,
    /// Whether it holds every year.
    pub recurring_annually: Option<bool>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(OfficeHoursException {
    r#type = "type", id, office_hours_schedule_id, exception_date, exception_type, name,
    time_intervals, recurring_annually, created_at, updated_at
});

/// What holds on that day.
///
/// Part of [`OfficeHoursException`]. Read from responses. One of `closed`, `custom_hours`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OfficeHoursExceptionExceptionType {
    /// Nobody is there.
    Closed,
    /// Other hours than usual.
    CustomHours,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(OfficeHoursExceptionExceptionType {
    Closed = "closed", CustomHours = "custom_hours"
});
