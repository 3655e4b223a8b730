// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Workflows`.
//!
//! Automations of the workspace.

use intercom_runtime::{Endpoint, Method, Operation, RequestParts};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::WorkflowExport;

/// `GET /export/workflows/{id}`
///
/// Operation `exportWorkflow`. Answers with [`WorkflowExport`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExportWorkflow {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
}

impl ExportWorkflow {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::text(id) }
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}
