// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object, open_enum};

/// A job in the background, and what it made.
///
/// Schema `jobs`. Returned by [`GetJobStatus`](super::super::GetJobStatus),
/// [`EnqueueCreateTicket`](super::super::EnqueueCreateTicket). New in version 2.14.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Jobs {
    /// The name of this kind of object. Always `job`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The URL of the API that tells how far the job is.
    pub url: Option<String>,
    /// How far the job is.
    pub status: Option<JobsStatus>,
    /// What the job makes, such as `ticket`.
    pub resource_type: Option<String>,
    /// Intercom's id of what the job made; null until then.
    pub resource_id: Option<Id>,
    /// The URL of what the job made; null until then.
    pub resource_url: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Jobs { r#type = "type", id, url, status, resource_type, resource_id, resource_url });

/// How far the job is.
///
/// Part of [`Jobs`]. Read from responses. One of `pending`, `success`, `failed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobsStatus {
    /// It is not done yet.
    Pending,
    /// It is done.
    Success,
    /// It ended with an error.
    Failed,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(JobsStatus { Pending = "pending", Success = "success", Failed = "failed" });
