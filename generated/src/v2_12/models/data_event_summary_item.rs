// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Map, Timestamp, Value, object};

/// Schema `data_event_summary_item`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataEventSummaryItem {
    /// The name that people see.
    pub name: Option<String>,
    pub first: Option<String>,
    pub last: Option<String>,
    pub count: Option<i64>,
    /// A description for people.
    pub description: Option<String>,
    /// The name of this kind of object.
    pub r#type: Option<String>,
    pub event_name: Option<String>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    pub user_id: Option<String>,
    pub intercom_user_id: Option<String>,
    /// The email address.
    pub email: Option<String>,
    pub metadata: Option<Map<Value>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(DataEventSummaryItem {
    name, first, last, count, description, r#type = "type", event_name, created_at, id, user_id,
    intercom_user_id, email, metadata
});
