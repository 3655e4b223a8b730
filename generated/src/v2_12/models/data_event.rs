// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Map, Timestamp, Value, object};

/// Something that a contact did.
///
/// Schema `data_event`. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataEvent {
    /// The name of this kind of object. Always `event`.
    pub r#type: Option<String>,
    /// What was done. Names are best made of a past verb and a noun, such as `paid-invoice`.
    pub event_name: Option<String>,
    /// When it happened. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// Your own id of the contact, its `external_id`.
    pub user_id: Option<Id>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The id that Intercom gave the contact.
    pub intercom_user_id: Option<Id>,
    /// The email address.
    pub email: Option<String>,
    /// Details by name: strings, numbers, times, links, amounts of money.
    pub metadata: Option<Map<Value>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(DataEvent {
    r#type = "type", event_name, created_at, user_id, id, intercom_user_id, email, metadata
});

impl DataEvent {
    /// Makes a value of what is required.
    pub fn new(event_name: impl Into<String>, created_at: impl Into<Timestamp>) -> Self {
        Self {
            event_name: Some(event_name.into()),
            created_at: Some(created_at.into()),
            ..Self::default()
        }
    }
}
