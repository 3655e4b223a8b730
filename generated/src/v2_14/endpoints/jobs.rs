// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! The state of work that the API does in the background.
//!
//! Operations of the tag `Jobs`.

use intercom_runtime::codegen::{Endpoint, Method, Operation, RequestParts, call_debug};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::Jobs;

/// Retrieves how far a job in the background is.
///
/// `GET /jobs/status/{job_id}`, operation `getJobStatus`. Returns [`Jobs`]. New in version
/// 2.14.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_14::GetJobStatus;
///
/// let response = GetJobStatus::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/jobs/status/{job_id}")]
#[doc(alias = "get job status")]
#[doc(alias = "jobsStatus")]
#[doc(alias = "job status")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetJobStatus {
    /// The id of the job that the call which started it returned. Path parameter `job_id`.
    pub job_id: Id,
}

call_debug!(GetJobStatus);

impl GetJobStatus {
    /// Makes the call with its required arguments.
    pub fn new(job_id: impl Into<Id>) -> Self {
        Self { job_id: Id::of(job_id) }
    }
}

impl Endpoint for GetJobStatus {
    type Response = Jobs;
    const OPERATION: Operation = Operation::new(
            "getJobStatus",
            Method::Get,
            "/jobs/status/{job_id}",
            VERSION,
        )
        .tag("Jobs");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("job_id", &self.job_id);
    }
}
