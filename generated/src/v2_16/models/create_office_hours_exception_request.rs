// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Patch, object, open_enum};
use super::OfficeHoursTimeInterval;

/// A day on which a schedule does not hold.
///
/// Schema `create_office_hours_exception_request`. Sent by
/// [`CreateOfficeHoursException`](super::super::CreateOfficeHoursException). New in version
/// 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOfficeHoursExceptionRequest {
    /// The day, in the form `2025-12-25`. Format: `date`. Required.
    pub exception_date: String,
    /// What holds on that day. Required.
    pub exception_type: CreateOfficeHoursExceptionRequestExceptionType,
    /// The name of the day, such as that of a holiday; it may be left out.
    pub name: Option<String>,
    /// The hours of that day.
    pub time_intervals: Patch<List<OfficeHoursTimeInterval>>,
    /// Whether it holds every year.
    pub recurring_annually: Option<bool>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateOfficeHoursExceptionRequest {
    name, time_intervals, recurring_annually;
    required exception_date, exception_type
});

impl CreateOfficeHoursExceptionRequest {
    /// Makes a value of what is required.
    pub fn new(
        exception_date: impl Into<String>,
        exception_type: impl Into<CreateOfficeHoursExceptionRequestExceptionType>,
    ) -> Self {
        Self {
            exception_date: exception_date.into(),
            exception_type: exception_type.into(),
            ..Self::default()
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `time_intervals`.
    #[must_use]
    pub fn time_intervals(
        mut self,
        time_intervals: impl IntoIterator<Item = impl Into<OfficeHoursTimeInterval>>,
    ) -> Self {
        self.time_intervals = Patch::Set(
            time_intervals.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sends null for `time_intervals`.
    #[must_use]
    pub fn clear_time_intervals(mut self) -> Self {
        self.time_intervals = Patch::Clear;
        self
    }

    /// Sets `recurring_annually`.
    #[must_use]
    pub fn recurring_annually(mut self, recurring_annually: bool) -> Self {
        self.recurring_annually = Some(recurring_annually);
        self
    }
}

/// What holds on that day.
///
/// Part of [`CreateOfficeHoursExceptionRequest`]. Sent in requests. One of `closed`,
/// `custom_hours`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateOfficeHoursExceptionRequestExceptionType {
    /// Nobody is there.
    Closed,
    /// Other hours than usual.
    CustomHours,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(CreateOfficeHoursExceptionRequestExceptionType {
    Closed = "closed", CustomHours = "custom_hours"
});
