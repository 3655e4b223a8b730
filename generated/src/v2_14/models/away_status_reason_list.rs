// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::AwayStatusReason;

/// The reasons that the workspace defined for being away.
///
/// Schema `away_status_reason_list`. Returned by
/// [`ListAwayStatusReasons`](super::super::ListAwayStatusReasons). New in version 2.14.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwayStatusReasonList {
    /// The name of this kind of object. Always `list`.
    pub r#type: Option<String>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<AwayStatusReason>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(AwayStatusReasonList { r#type = "type", data });
