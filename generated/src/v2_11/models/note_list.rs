// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::{CursorPages, Note};

/// A page of notes.
///
/// Schema `note_list`. Returned by [`ListNotes`](super::super::ListNotes).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NoteList {
    /// The name of this kind of object. Always `list`.
    pub r#type: Option<String>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<Note>>,
    /// The number of elements on all pages.
    pub total_count: Option<i64>,
    /// The position of this page in the list, and where the next page is.
    pub pages: Option<CursorPages>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(NoteList { r#type = "type", data, total_count, pages });
