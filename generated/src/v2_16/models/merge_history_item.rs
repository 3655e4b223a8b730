// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Timestamp, object, open_enum};

/// A contact that was merged into another one.
///
/// Schema `merge_history_item`. Listed by
/// [`ListContactMergeHistory`](super::super::ListContactMergeHistory). New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergeHistoryItem {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// Intercom's id of the contact that is gone.
    pub source_contact_id: Option<Id>,
    /// Whether that contact was a user or a lead.
    pub source_contact_role: Option<MergeHistoryItemSourceContactRole>,
    /// The time of the merge. Unix time in seconds.
    pub merged_at: Option<Timestamp>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(MergeHistoryItem {
    r#type = "type", source_contact_id, source_contact_role, merged_at
});

/// Whether that contact was a user or a lead.
///
/// Part of [`MergeHistoryItem`]. Read from responses. One of `lead`, `user`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MergeHistoryItemSourceContactRole {
    /// It was a contact who had not signed up.
    Lead,
    /// It was a contact who had signed up.
    User,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(MergeHistoryItemSourceContactRole { Lead = "lead", User = "user" });
