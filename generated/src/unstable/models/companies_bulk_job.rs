// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Timestamp, object, open_enum};

/// Schema `companies_bulk_job`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompaniesBulkJob {
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name of this kind of object. Always `companies.bulk.job`.
    pub r#type: Option<String>,
    pub state: Option<CompaniesBulkJobState>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// Unix time in seconds.
    pub completed_at: Option<Timestamp>,
    pub tasks: Option<List<CompaniesBulkJobTask>>,
    pub url: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(CompaniesBulkJob {
    id, r#type = "type", state, created_at, updated_at, completed_at, tasks, url
});

/// Part of [`CompaniesBulkJob`]. Read from answers. One of `pending`, `running`, `completed`,
/// `completed_with_errors`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CompaniesBulkJobState {
    Pending,
    Running,
    Completed,
    CompletedWithErrors,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(CompaniesBulkJobState {
    Pending = "pending", Running = "running", Completed = "completed",
    CompletedWithErrors = "completed_with_errors"
});

/// Part of [`CompaniesBulkJob`]. Read from answers. One of `pending`, `running`, `completed`,
/// `completed_with_errors`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CompaniesBulkJobTaskState {
    Pending,
    Running,
    Completed,
    CompletedWithErrors,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(CompaniesBulkJobTaskState {
    Pending = "pending", Running = "running", Completed = "completed",
    CompletedWithErrors = "completed_with_errors"
});

/// Part of [`CompaniesBulkJob`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompaniesBulkJobTask {
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    pub item_count: Option<i64>,
    pub state: Option<CompaniesBulkJobTaskState>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// Unix time in seconds.
    pub started_at: Option<Timestamp>,
    /// Unix time in seconds.
    pub completed_at: Option<Timestamp>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(CompaniesBulkJobTask { id, item_count, state, created_at, started_at, completed_at });
