// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Map, Value, object, union};
use super::{Admin, CanvasObject, Context};

/// Schema `configure_request`. No operation of this version uses it. New in version 2.11.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ConfigureRequest {
    First(ConfigureRequestFirst),
    Second(ConfigureRequestSecond),
    /// Any other JSON.
    Other(Value),
}
union!(ConfigureRequest { First(ConfigureRequestFirst), Second(ConfigureRequestSecond) });

/// Part of [`ConfigureRequest`]. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigureRequestFirst {
    /// Intercom's id of the workspace, also called its app id.
    pub workspace_id: Option<String>,
    pub admin: Option<Admin>,
    pub context: Option<Context>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConfigureRequestFirst { workspace_id, admin, context });

/// Part of [`ConfigureRequest`]. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigureRequestSecond {
    /// Intercom's id of the workspace, also called its app id.
    pub workspace_id: Option<String>,
    /// The region that hosts the workspace, such as `US`.
    pub workspace_region: Option<String>,
    pub component_id: Option<String>,
    pub admin: Option<Admin>,
    pub context: Option<Context>,
    pub current_canvas: Option<CanvasObject>,
    pub input_values: Option<Map<Value>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConfigureRequestSecond {
    workspace_id, workspace_region, component_id, admin, context, current_canvas, input_values
});
