// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};
use super::{CanvasObject, Contact, Context};

/// Schema `live_canvas_request`. No operation of this version uses it. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveCanvasRequest {
    /// Intercom's id of the workspace, also called its app id.
    pub workspace_id: Option<String>,
    /// The region that hosts the workspace, such as `US`.
    pub workspace_region: Option<String>,
    pub canvas: Option<CanvasObject>,
    pub context: Option<Context>,
    pub contact: Option<Contact>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(LiveCanvasRequest { workspace_id, workspace_region, canvas, context, contact });
