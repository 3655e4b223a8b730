// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Schema `merge_preview_reassignments`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergePreviewReassignments {
    pub conversations: Option<MergePreviewReassignmentsConversations>,
    pub tickets: Option<MergePreviewReassignmentsTickets>,
    pub phone_calls: Option<MergePreviewReassignmentsPhoneCalls>,
    pub tags: Option<MergePreviewReassignmentsTags>,
    pub notes: Option<MergePreviewReassignmentsNotes>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(MergePreviewReassignments { conversations, tickets, phone_calls, tags, notes });

/// Part of [`MergePreviewReassignments`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergePreviewReassignmentsConversations {
    pub from: Option<i64>,
    pub into: Option<i64>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(MergePreviewReassignmentsConversations { from, into });

/// Part of [`MergePreviewReassignments`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergePreviewReassignmentsTickets {
    pub from: Option<i64>,
    pub into: Option<i64>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(MergePreviewReassignmentsTickets { from, into });

/// Part of [`MergePreviewReassignments`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergePreviewReassignmentsPhoneCalls {
    pub from: Option<i64>,
    pub into: Option<i64>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(MergePreviewReassignmentsPhoneCalls { from, into });

/// Part of [`MergePreviewReassignments`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergePreviewReassignmentsTags {
    pub from: Option<i64>,
    pub into: Option<i64>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(MergePreviewReassignmentsTags { from, into });

/// Part of [`MergePreviewReassignments`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergePreviewReassignmentsNotes {
    pub from: Option<i64>,
    pub into: Option<i64>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(MergePreviewReassignmentsNotes { from, into });
