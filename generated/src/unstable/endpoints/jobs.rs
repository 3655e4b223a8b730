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
/// `GET /jobs/status/{id}`, operation `getJobStatus`. Returns [`Jobs`]. New in version 2.14.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::GetJobStatus;
///
/// let response = GetJobStatus::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/jobs/status/{id}")]
#[doc(alias = "get job status")]
#[doc(alias = "jobsStatus")]
#[doc(alias = "job status")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetJobStatus {
    /// Intercom's id of the job. Path parameter `id`.
    pub id: Id,
}

call_debug!(GetJobStatus);

impl GetJobStatus {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
    }
}

impl Endpoint for GetJobStatus {
    type Response = Jobs;
    const OPERATION: Operation = Operation::new(
            "getJobStatus",
            Method::Get,
            "/jobs/status/{id}",
            VERSION,
        )
        .tag("Jobs");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}
