// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::{Call, CursorPages};

/// A page of calls.
///
/// Schema `call_list`. Returned by [`ListCalls`](super::super::ListCalls). New in version 2.14.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CallList {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<Call>>,
    /// The number of elements on all pages.
    pub total_count: Option<i64>,
    /// The position of this page in the list, and where the next page is.
    pub pages: Option<CursorPages>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(CallList { r#type = "type", data, total_count, pages });
