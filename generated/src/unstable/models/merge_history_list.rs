// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::MergeHistoryItem;

/// Schema `merge_history_list`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergeHistoryList {
    /// Always `list`.
    pub r#type: Option<String>,
    pub data: Option<List<MergeHistoryItem>>,
    pub next_cursor: Option<String>,
    pub has_more: Option<bool>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(MergeHistoryList { r#type = "type", data, next_cursor, has_more });
