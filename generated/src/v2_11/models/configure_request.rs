// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Map, Value, object, union};
use super::{Admin, CanvasObject, Context};

/// A teammate adds the app, or goes on setting it up.
///
/// Schema `configure_request`. No operation of this version uses it. New in version 2.11.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ConfigureRequest {
    /// The first request, without anything filled in.
    First(ConfigureRequestFirst),
    /// A click in the setup.
    Second(ConfigureRequestSecond),
    /// Any other JSON.
    Other(Value),
}
union!(ConfigureRequest { First(ConfigureRequestFirst), Second(ConfigureRequestSecond) });

/// The first request, without anything filled in.
///
/// Part of [`ConfigureRequest`]. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigureRequestFirst {
    /// Intercom's id of the workspace, also called its app id.
    pub workspace_id: Option<Id>,
    /// The teammate who uses the app.
    pub admin: Option<Admin>,
    /// Where the app is shown.
    pub context: Option<Context>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConfigureRequestFirst { workspace_id, admin, context });

impl ConfigureRequestFirst {
    /// Makes a value of what is required.
    pub fn new(
        workspace_id: impl Into<Id>,
        admin: impl Into<Admin>,
        context: impl Into<Context>,
    ) -> Self {
        Self {
            workspace_id: Some(Id::of(workspace_id)),
            admin: Some(admin.into()),
            context: Some(context.into()),
            ..Self::default()
        }
    }
}

/// A click in the setup.
///
/// Part of [`ConfigureRequest`]. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigureRequestSecond {
    /// Intercom's id of the workspace, also called its app id.
    pub workspace_id: Option<Id>,
    /// The region that hosts the workspace, such as `US`.
    pub workspace_region: Option<String>,
    /// The id of the component that was clicked.
    pub component_id: Option<Id>,
    /// The teammate who uses the app.
    pub admin: Option<Admin>,
    /// Where the app is shown.
    pub context: Option<Context>,
    /// What was shown before the click.
    pub current_canvas: Option<CanvasObject>,
    /// What was filled in, by the ids of the components.
    pub input_values: Option<Map<Value>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConfigureRequestSecond {
    workspace_id, workspace_region, component_id, admin, context, current_canvas, input_values
});

impl ConfigureRequestSecond {
    /// Makes a value of what is required.
    pub fn new(
        workspace_id: impl Into<Id>,
        workspace_region: impl Into<String>,
        component_id: impl Into<Id>,
        admin: impl Into<Admin>,
        context: impl Into<Context>,
        current_canvas: impl Into<CanvasObject>,
        input_values: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        Self {
            workspace_id: Some(Id::of(workspace_id)),
            workspace_region: Some(workspace_region.into()),
            component_id: Some(Id::of(component_id)),
            admin: Some(admin.into()),
            context: Some(context.into()),
            current_canvas: Some(current_canvas.into()),
            input_values: Some(input_values.into_iter().collect()),
            ..Self::default()
        }
    }
}
