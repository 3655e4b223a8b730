// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::MergeHistoryItem;

/// A page of the contacts that were merged into this one.
///
/// Schema `merge_history_list`. Returned by
/// [`ListContactMergeHistory`](super::super::ListContactMergeHistory). New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergeHistoryList {
    /// The name of this kind of object. Always `list`.
    pub r#type: Option<String>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<MergeHistoryItem>>,
    /// The cursor of the next page; null on the last one.
    pub next_cursor: Option<String>,
    /// Whether the list has more elements than are returned here.
    pub has_more: Option<bool>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(MergeHistoryList { r#type = "type", data, next_cursor, has_more });
