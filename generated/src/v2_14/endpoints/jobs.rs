// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Jobs`.
//!
//! The state of work that the API does in the background.

use intercom_runtime::{Endpoint, Method, Operation, RequestParts};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::Jobs;

/// `GET /jobs/status/{job_id}`
///
/// Operation `jobsStatus`. Answers with [`Jobs`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct JobsStatus {
    /// Path parameter `job_id`.
    pub job_id: String,
}

impl JobsStatus {
    /// The call, with what it needs.
    pub fn new(job_id: impl Into<Id>) -> Self {
        Self { job_id: Id::text(job_id) }
    }
}

impl Endpoint for JobsStatus {
    type Response = Jobs;
    const OPERATION: Operation = Operation::new(
            "jobsStatus",
            Method::Get,
            "/jobs/status/{job_id}",
            VERSION,
        )
        .tag("Jobs");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("job_id", &self.job_id);
    }
}
