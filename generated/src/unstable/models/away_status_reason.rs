// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Timestamp, object};

/// A reason that teammates can give for being away.
///
/// Schema `away_status_reason`. Listed by
/// [`ListAwayStatusReasons`](super::super::ListAwayStatusReasons). New in version 2.14.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwayStatusReason {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name that people see.
    pub label: Option<String>,
    /// An emoji that stands for it.
    pub emoji: Option<String>,
    /// The position among its siblings.
    pub order: Option<i64>,
    /// Whether it was deleted; true in the response to a deletion.
    pub deleted: Option<bool>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(AwayStatusReason {
    r#type = "type", id, label, emoji, order, deleted, created_at, updated_at
});
