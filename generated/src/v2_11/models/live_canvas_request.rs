// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};
use super::{CanvasObject, Contact, Context};

/// The content of a canvas is about to be shown.
///
/// Schema `live_canvas_request`. No operation of this version uses it. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveCanvasRequest {
    /// Intercom's id of the workspace, also called its app id.
    pub workspace_id: Option<Id>,
    /// The region that hosts the workspace, such as `US`.
    pub workspace_region: Option<String>,
    /// What is shown around the content.
    pub canvas: Option<CanvasObject>,
    /// Where the app is shown.
    pub context: Option<Context>,
    /// The contact who sees it.
    pub contact: Option<Contact>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(LiveCanvasRequest { workspace_id, workspace_region, canvas, context, contact });

impl LiveCanvasRequest {
    /// Makes a value of what is required.
    pub fn new(
        workspace_id: impl Into<Id>,
        workspace_region: impl Into<String>,
        canvas: impl Into<CanvasObject>,
        context: impl Into<Context>,
        contact: impl Into<Contact>,
    ) -> Self {
        Self {
            workspace_id: Some(Id::of(workspace_id)),
            workspace_region: Some(workspace_region.into()),
            canvas: Some(canvas.into()),
            context: Some(context.into()),
            contact: Some(contact.into()),
            ..Self::default()
        }
    }
}
