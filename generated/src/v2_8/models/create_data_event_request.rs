// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Map, Timestamp, Value, object};

/// Something that a contact did, to be recorded.
///
/// Schema `create_data_event_request`. Sent by
/// [`CreateDataEvent`](super::super::CreateDataEvent).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDataEventRequest {
    /// What was done. Names are best made of a past verb and a noun, such as `paid-invoice`.
    /// Required.
    pub event_name: String,
    /// When it happened. Unix time in seconds. Required.
    pub created_at: Timestamp,
    /// Your own id of the contact, its `external_id`.
    pub user_id: Option<Id>,
    /// Intercom's id of the contact.
    pub id: Option<Id>,
    /// The email address.
    pub email: Option<String>,
    /// Details by name: strings, numbers, times, links, amounts of money.
    pub metadata: Option<Map<Value>>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateDataEventRequest {
    user_id, id, email, metadata;
    required event_name, created_at
});

impl CreateDataEventRequest {
    /// Makes a value of what is required.
    pub fn new(event_name: impl Into<String>, created_at: impl Into<Timestamp>) -> Self {
        Self {
            event_name: event_name.into(),
            created_at: created_at.into(),
            ..Self::default()
        }
    }

    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<Id>) -> Self {
        self.user_id = Some(Id::of(user_id));
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(Id::of(id));
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `metadata`.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.metadata = Some(metadata.into_iter().collect());
        self
    }
}
