// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Automations of the workspace.
//!
//! Operations of the tag `Workflows`.

use intercom_runtime::codegen::{Endpoint, Method, Operation, RequestParts, call_debug};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::WorkflowExport;

/// Exports a workflow with its steps and its targeting.
///
/// `GET /export/workflows/{id}`, operation `exportWorkflow`. Returns [`WorkflowExport`]. New in
/// version 2.15.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::ExportWorkflow;
///
/// let response = ExportWorkflow::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/export/workflows/{id}")]
#[doc(alias = "export workflow")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExportWorkflow {
    /// Intercom's id of the workflow. Path parameter `id`.
    pub id: Id,
}

call_debug!(ExportWorkflow);

impl ExportWorkflow {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
    }
}

impl Endpoint for ExportWorkflow {
    type Response = WorkflowExport;
    const OPERATION: Operation = Operation::new(
            "exportWorkflow",
            Method::Get,
            "/export/workflows/{id}",
            VERSION,
        )
        .tag("Workflows");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}
