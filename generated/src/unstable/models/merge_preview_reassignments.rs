// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// How many things a merge would move, by kind.
///
/// Schema `merge_preview_reassignments`. Read from responses. New in the version `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergePreviewReassignments {
    /// The conversations of the two contacts.
    pub conversations: Option<MergePreviewReassignmentsConversations>,
    /// The tickets of the two contacts.
    pub tickets: Option<MergePreviewReassignmentsTickets>,
    /// The calls of the two contacts.
    pub phone_calls: Option<MergePreviewReassignmentsPhoneCalls>,
    /// The labels on it.
    pub tags: Option<MergePreviewReassignmentsTags>,
    /// The notes about the two contacts.
    pub notes: Option<MergePreviewReassignmentsNotes>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(MergePreviewReassignments { conversations, tickets, phone_calls, tags, notes });

/// The conversations of the two contacts.
///
/// Part of [`MergePreviewReassignments`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergePreviewReassignmentsConversations {
    /// How many belong to the contact that would be gone.
    pub from: Option<i64>,
    /// How many belong to the contact that would remain.
    pub into: Option<i64>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(MergePreviewReassignmentsConversations { from, into });

/// The tickets of the two contacts.
///
/// Part of [`MergePreviewReassignments`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergePreviewReassignmentsTickets {
    /// How many belong to the contact that would be gone.
    pub from: Option<i64>,
    /// How many belong to the contact that would remain.
    pub into: Option<i64>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(MergePreviewReassignmentsTickets { from, into });

/// The calls of the two contacts.
///
/// Part of [`MergePreviewReassignments`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergePreviewReassignmentsPhoneCalls {
    /// How many belong to the contact that would be gone.
    pub from: Option<i64>,
    /// How many belong to the contact that would remain.
    pub into: Option<i64>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(MergePreviewReassignmentsPhoneCalls { from, into });

/// The labels on it.
///
/// Part of [`MergePreviewReassignments`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergePreviewReassignmentsTags {
    /// How many belong to the contact that would be gone.
    pub from: Option<i64>,
    /// How many belong to the contact that would remain.
    pub into: Option<i64>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(MergePreviewReassignmentsTags { from, into });

/// The notes about the two contacts.
///
/// Part of [`MergePreviewReassignments`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergePreviewReassignmentsNotes {
    /// How many belong to the contact that would be gone.
    pub from: Option<i64>,
    /// How many belong to the contact that would remain.
    pub into: Option<i64>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(MergePreviewReassignmentsNotes { from, into });
