// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Timestamp, object, open_enum};

/// Something that happened to a contact.
///
/// Schema `contact_activity`. Listed by
/// [`ListContactActivities`](super::super::ListContactActivities). New in the version
/// `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactActivity {
    /// The name of this kind of object. Always `contact_activity`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// What happened.
    pub event_type: Option<ContactActivityEventType>,
    /// Intercom's id of the contact.
    pub contact_id: Option<Id>,
    /// Your own id for it.
    pub external_id: Option<Id>,
    /// Whether it was a user, a lead or a visitor.
    pub role: Option<ContactActivityRole>,
    /// Intercom's id of the contact that was merged into the other one.
    pub merge_source_id: Option<Id>,
    /// Intercom's id of the contact that remained.
    pub merge_target_id: Option<Id>,
    /// Why a merge failed; null if it did not.
    pub failure_reason: Option<String>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ContactActivity {
    r#type = "type", id, event_type, contact_id, external_id, role, merge_source_id,
    merge_target_id, failure_reason, created_at
});

/// What happened.
///
/// Part of [`ContactActivity`]. Read from responses. One of `contact.created`,
/// `contact.role_updated`, `contact.deleted`, `contact.merged`, `contact.merge_failed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactActivityEventType {
    /// The contact was created.
    #[doc(alias = "contact.created")]
    ContactCreated,
    /// A lead became a user, or a user a lead.
    #[doc(alias = "contact.role_updated")]
    ContactRoleUpdated,
    /// The contact was deleted.
    #[doc(alias = "contact.deleted")]
    ContactDeleted,
    /// Two contacts were merged.
    #[doc(alias = "contact.merged")]
    ContactMerged,
    /// A merge was tried and failed.
    #[doc(alias = "contact.merge_failed")]
    ContactMergeFailed,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ContactActivityEventType {
    ContactCreated = "contact.created", ContactRoleUpdated = "contact.role_updated",
    ContactDeleted = "contact.deleted", ContactMerged = "contact.merged",
    ContactMergeFailed = "contact.merge_failed"
});

/// Whether it was a user, a lead or a visitor.
///
/// Part of [`ContactActivity`]. Read from responses. One of `user`, `lead`, `visitor`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactActivityRole {
    /// A contact who has signed up.
    User,
    /// A contact who has not signed up.
    Lead,
    /// Somebody who has not written yet.
    Visitor,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ContactActivityRole { User = "user", Lead = "lead", Visitor = "visitor" });
