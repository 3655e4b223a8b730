// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{DateTime, Extra, Id, Map, Timestamp, Value, object};

/// How often a contact did one thing.
///
/// Schema `data_event_summary_item`. Listed by
/// [`ListDataEvents`](super::super::ListDataEvents).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataEventSummaryItem {
    /// The name that people see.
    pub name: Option<String>,
    /// The time of the first event. RFC 3339 time.
    pub first: Option<DateTime>,
    /// The time of the last event. RFC 3339 time.
    pub last: Option<DateTime>,
    /// How often the event happened.
    pub count: Option<i64>,
    /// A description for people.
    pub description: Option<String>,
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The name that the event was recorded under.
    pub event_name: Option<String>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Your own id for the user, the `external_id` of the contact.
    pub user_id: Option<Id>,
    /// The id that Intercom gave the contact.
    pub intercom_user_id: Option<Id>,
    /// The email address.
    pub email: Option<String>,
    /// Why there is no summary, if there is none.
    pub metadata: Option<Map<Value>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(DataEventSummaryItem {
    name, first, last, count, description, r#type = "type", event_name, created_at, id, user_id,
    intercom_user_id, email, metadata
});
