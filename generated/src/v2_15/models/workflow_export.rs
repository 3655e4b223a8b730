// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{DateTime, Extra, List, Map, Value, object, open_enum};

/// Schema `workflow_export`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowExport {
    pub export_version: Option<String>,
    /// RFC 3339 time.
    pub exported_at: Option<DateTime>,
    /// Intercom's id of the workspace.
    pub app_id: Option<i64>,
    pub workflow: Option<WorkflowExportWorkflow>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(WorkflowExport { export_version, exported_at, app_id, workflow });

/// Part of [`WorkflowExport`]. Read from answers. One of `live`, `draft`, `paused`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkflowExportWorkflowState {
    Live,
    Draft,
    Paused,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(WorkflowExportWorkflowState { Live = "live", Draft = "draft", Paused = "paused" });

/// Part of [`WorkflowExport`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowExportWorkflow {
    /// The id that Intercom gave it.
    pub id: Option<String>,
    pub title: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    pub trigger_type: Option<String>,
    pub state: Option<WorkflowExportWorkflowState>,
    pub target_channels: Option<List<String>>,
    pub preferred_devices: Option<List<String>>,
    /// The time at which it was created. RFC 3339 time.
    pub created_at: Option<DateTime>,
    /// The time of its last change. RFC 3339 time.
    pub updated_at: Option<DateTime>,
    pub targeting: Option<Map<Value>>,
    pub snapshot: Option<Map<Value>>,
    pub attributes: Option<List<Map<Value>>>,
    pub embedded_rules: Option<List<Map<Value>>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(WorkflowExportWorkflow {
    id, title, description, trigger_type, state, target_channels, preferred_devices, created_at,
    updated_at, targeting, snapshot, attributes, embedded_rules
});
