// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Timestamp, object, open_enum};

/// Schema `contacts_bulk_job`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactsBulkJob {
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name of this kind of object. Always `contacts.bulk.job`.
    pub r#type: Option<String>,
    pub state: Option<ContactsBulkJobState>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// Unix time in seconds.
    pub completed_at: Option<Timestamp>,
    pub tasks: Option<List<ContactsBulkJobTask>>,
    pub url: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ContactsBulkJob {
    id, r#type = "type", state, created_at, updated_at, completed_at, tasks, url
});

/// Part of [`ContactsBulkJob`]. Read from answers. One of `pending`, `running`, `completed`,
/// `completed_with_errors`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactsBulkJobState {
    Pending,
    Running,
    Completed,
    CompletedWithErrors,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ContactsBulkJobState {
    Pending = "pending", Running = "running", Completed = "completed",
    CompletedWithErrors = "completed_with_errors"
});

/// Part of [`ContactsBulkJob`]. Read from answers. One of `pending`, `running`, `completed`,
/// `completed_with_errors`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactsBulkJobTaskState {
    Pending,
    Running,
    Completed,
    CompletedWithErrors,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ContactsBulkJobTaskState {
    Pending = "pending", Running = "running", Completed = "completed",
    CompletedWithErrors = "completed_with_errors"
});

/// Part of [`ContactsBulkJob`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactsBulkJobTask {
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    pub item_count: Option<i64>,
    pub state: Option<ContactsBulkJobTaskState>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// Unix time in seconds.
    pub started_at: Option<Timestamp>,
    /// Unix time in seconds.
    pub completed_at: Option<Timestamp>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ContactsBulkJobTask { id, item_count, state, created_at, started_at, completed_at });
