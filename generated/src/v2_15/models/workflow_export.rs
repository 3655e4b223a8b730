// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{DateTime, Extra, Id, List, Map, Value, object, open_enum};

/// A workflow as it was exported.
///
/// Schema `workflow_export`. Returned by [`ExportWorkflow`](super::super::ExportWorkflow). New
/// in version 2.15.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowExport {
    /// The form of the export.
    pub export_version: Option<String>,
    /// The time of the export. RFC 3339 time.
    pub exported_at: Option<DateTime>,
    /// Intercom's id of the workspace.
    pub app_id: Option<Id>,
    /// The workflow itself.
    pub workflow: Option<WorkflowExportWorkflow>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(WorkflowExport { export_version, exported_at, app_id, workflow; numeric "app_id" });

/// Whether it is in use.
///
/// Part of [`WorkflowExport`]. Read from responses. One of `live`, `draft`, `paused`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkflowExportWorkflowState {
    /// It is in use.
    Live,
    /// It is not published.
    Draft,
    /// It is stopped for the time being.
    Paused,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(WorkflowExportWorkflowState { Live = "live", Draft = "draft", Paused = "paused" });

/// The workflow itself.
///
/// Part of [`WorkflowExport`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowExportWorkflow {
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The title that teammates gave the workflow.
    pub title: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// What starts it.
    pub trigger_type: Option<String>,
    /// Whether it is in use.
    pub state: Option<WorkflowExportWorkflowState>,
    /// The channels that it works in.
    pub target_channels: Option<List<String>>,
    /// The devices that it is meant for.
    pub preferred_devices: Option<List<String>>,
    /// The time at which it was created. RFC 3339 time.
    pub created_at: Option<DateTime>,
    /// The time of its last change. RFC 3339 time.
    pub updated_at: Option<DateTime>,
    /// Whom it is meant for.
    pub targeting: Option<Map<Value>>,
    /// Its steps as they were at the time of the export.
    pub snapshot: Option<Map<Value>>,
    /// The attributes that it uses.
    pub attributes: Option<List<Map<Value>>>,
    /// Rules that stand inside of its steps.
    pub embedded_rules: Option<List<Map<Value>>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(WorkflowExportWorkflow {
    id, title, description, trigger_type, state, target_channels, preferred_devices, created_at,
    updated_at, targeting, snapshot, attributes, embedded_rules
});
