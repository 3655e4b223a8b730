// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Timestamp, object, open_enum};

/// A bulk change of companies, and how far it is.
///
/// Schema `companies_bulk_job`. Returned by
/// [`BulkUpdateCompanies`](super::super::BulkUpdateCompanies),
/// [`BulkCreateCompanies`](super::super::BulkCreateCompanies),
/// [`BulkDeleteCompanies`](super::super::BulkDeleteCompanies),
/// [`ShowBulkCompaniesJob`](super::super::ShowBulkCompaniesJob). New in the version `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompaniesBulkJob {
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name of this kind of object. Always `companies.bulk.job`.
    pub r#type: Option<String>,
    /// How far it is.
    pub state: Option<CompaniesBulkJobState>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// The time at which it ended; null while it runs. Unix time in seconds.
    pub completed_at: Option<Timestamp>,
    /// The parts that the work was cut into.
    pub tasks: Option<List<CompaniesBulkJobTask>>,
    /// The URL of the API that tells how far the job is.
    pub url: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(CompaniesBulkJob {
    id, r#type = "type", state, created_at, updated_at, completed_at, tasks, url
});

/// How far it is.
///
/// Part of [`CompaniesBulkJob`]. Read from responses. One of `pending`, `running`, `completed`,
/// `completed_with_errors`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CompaniesBulkJobState {
    /// It has not started yet.
    Pending,
    /// It has started and not ended yet.
    Running,
    /// It ended without errors.
    Completed,
    /// It ended, but some of it failed.
    CompletedWithErrors,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(CompaniesBulkJobState {
    Pending = "pending", Running = "running", Completed = "completed",
    CompletedWithErrors = "completed_with_errors"
});

/// How far this part is.
///
/// Part of [`CompaniesBulkJob`]. Read from responses. One of `pending`, `running`, `completed`,
/// `completed_with_errors`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CompaniesBulkJobTaskState {
    /// It has not started yet.
    Pending,
    /// It has started and not ended yet.
    Running,
    /// It ended without errors.
    Completed,
    /// It ended, but some of it failed.
    CompletedWithErrors,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(CompaniesBulkJobTaskState {
    Pending = "pending", Running = "running", Completed = "completed",
    CompletedWithErrors = "completed_with_errors"
});

/// A part of the work.
///
/// Part of [`CompaniesBulkJob`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompaniesBulkJobTask {
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The number of companies in this part.
    pub item_count: Option<i64>,
    /// How far this part is.
    pub state: Option<CompaniesBulkJobTaskState>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time at which this part began. Unix time in seconds.
    pub started_at: Option<Timestamp>,
    /// The time at which this part ended; null while it runs. Unix time in seconds.
    pub completed_at: Option<Timestamp>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(CompaniesBulkJobTask { id, item_count, state, created_at, started_at, completed_at });
