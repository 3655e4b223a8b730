// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::OfficeHoursException;

/// The days on which a schedule does not hold.
///
/// Schema `office_hours_exception_list`. Returned by
/// [`ListOfficeHoursExceptions`](super::super::ListOfficeHoursExceptions). New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfficeHoursExceptionList {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<OfficeHoursException>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(OfficeHoursExceptionList { r#type = "type", data });
