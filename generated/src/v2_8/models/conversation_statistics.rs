// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Timestamp, object};

/// How a conversation went. Spans are in seconds; what has not happened is null.
///
/// Schema `conversation_statistics`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationStatistics {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// Seconds until the last assignment before a teammate first replied.
    pub time_to_assignment: Option<i64>,
    /// Seconds until a teammate first replied.
    pub time_to_admin_reply: Option<i64>,
    /// Seconds until it was closed for the first time.
    pub time_to_first_close: Option<i64>,
    /// Seconds until it was closed for the last time.
    pub time_to_last_close: Option<i64>,
    /// The median of the seconds between a contact's message and the reply to it, without those
    /// outside office hours.
    pub median_time_to_reply: Option<f64>,
    /// The time of the first message by the contact. Unix time in seconds.
    pub first_contact_reply_at: Option<Timestamp>,
    /// The time of the first assignment. Unix time in seconds.
    pub first_assignment_at: Option<Timestamp>,
    /// The time of the first reply by an admin. Unix time in seconds.
    pub first_admin_reply_at: Option<Timestamp>,
    /// The time at which it was closed first. Unix time in seconds.
    pub first_close_at: Option<Timestamp>,
    /// The time of the last assignment. Unix time in seconds.
    pub last_assignment_at: Option<Timestamp>,
    /// The time of the first reply after the last assignment. Unix time in seconds.
    pub last_assignment_admin_reply_at: Option<Timestamp>,
    /// The time of the last message by the contact. Unix time in seconds.
    pub last_contact_reply_at: Option<Timestamp>,
    /// The time of the last reply by an admin. Unix time in seconds.
    pub last_admin_reply_at: Option<Timestamp>,
    /// The time at which it was closed last. Unix time in seconds.
    pub last_close_at: Option<Timestamp>,
    /// The admin who closed it last.
    pub last_closed_by_id: Option<Id>,
    /// How often it was opened again.
    pub count_reopens: Option<i64>,
    /// How often it was assigned.
    pub count_assignments: Option<i64>,
    /// How many replies, notes and events it has.
    pub count_conversation_parts: Option<i64>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationStatistics {
    r#type = "type", time_to_assignment, time_to_admin_reply, time_to_first_close,
    time_to_last_close, median_time_to_reply, first_contact_reply_at, first_assignment_at,
    first_admin_reply_at, first_close_at, last_assignment_at, last_assignment_admin_reply_at,
    last_contact_reply_at, last_admin_reply_at, last_close_at, last_closed_by_id, count_reopens,
    count_assignments, count_conversation_parts
});
