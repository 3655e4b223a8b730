// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Timestamp, object, open_enum};

/// Schema `contact_activity`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactActivity {
    /// The name of this kind of object. Always `contact_activity`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    pub event_type: Option<ContactActivityEventType>,
    /// Intercom's id of the contact.
    pub contact_id: Option<Id>,
    /// Your own id for it.
    pub external_id: Option<Id>,
    pub role: Option<String>,
    pub merge_source_id: Option<Id>,
    pub merge_target_id: Option<Id>,
    pub failure_reason: Option<String>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ContactActivity {
    r#type = "type", id, event_type, contact_id, external_id, role, merge_source_id,
    merge_target_id, failure_reason, created_at
});

/// Part of [`ContactActivity`]. Read from answers. One of `contact.created`,
/// `contact.role_updated`, `contact.deleted`, `contact.merged`, `contact.merge_failed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactActivityEventType {
    ContactCreated,
    ContactRoleUpdated,
    ContactDeleted,
    ContactMerged,
    ContactMergeFailed,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ContactActivityEventType {
    ContactCreated = "contact.created", ContactRoleUpdated = "contact.role_updated",
    ContactDeleted = "contact.deleted", ContactMerged = "contact.merged",
    ContactMergeFailed = "contact.merge_failed"
});
