// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::{CursorPages, Note};

/// Schema `note_list`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NoteList {
    pub r#type: Option<String>,
    pub data: Option<List<Note>>,
    pub total_count: Option<i64>,
    pub pages: Option<CursorPages>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(NoteList { r#type = "type", data, total_count, pages });
