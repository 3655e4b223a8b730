// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Timestamp, object};

/// A folder of the knowledge base.
///
/// Schema `folder`. Returned by [`CreateFolder`](super::super::CreateFolder),
/// [`RetrieveFolder`](super::super::RetrieveFolder),
/// [`UpdateFolder`](super::super::UpdateFolder). Listed by
/// [`ListFolders`](super::super::ListFolders). New in the version `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Folder {
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name that people see.
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// An emoji that stands for it.
    pub emoji: Option<String>,
    /// Intercom's id of the folder around it; null at the top level.
    pub parent_folder_id: Option<Id>,
    /// How many pieces of content it holds.
    pub content_count: Option<i64>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Folder {
    id, name, description, emoji, parent_folder_id, content_count, created_at, updated_at;
    numeric "id", "parent_folder_id"
});
