// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, PageInfo, object};
use super::ContactActivity;

/// A page of what happened to contacts.
///
/// Schema `contact_activity_list`. Returned by
/// [`ListContactActivities`](super::super::ListContactActivities). New in the version
/// `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactActivityList {
    /// The name of this kind of object. Always `list`.
    pub r#type: Option<String>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<ContactActivity>>,
    /// The position of this page in the list, and where the next page is.
    pub pages: Option<PageInfo>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ContactActivityList { r#type = "type", data, pages });
