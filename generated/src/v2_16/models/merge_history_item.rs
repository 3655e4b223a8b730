// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Timestamp, object, open_enum};

/// Schema `merge_history_item`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergeHistoryItem {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    pub source_contact_id: Option<String>,
    pub source_contact_role: Option<MergeHistoryItemSourceContactRole>,
    /// Unix time in seconds.
    pub merged_at: Option<Timestamp>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(MergeHistoryItem {
    r#type = "type", source_contact_id, source_contact_role, merged_at
});

/// Part of [`MergeHistoryItem`]. Read from answers. One of `lead`, `user`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MergeHistoryItemSourceContactRole {
    Lead,
    User,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(MergeHistoryItemSourceContactRole { Lead = "lead", User = "user" });
