// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Map, Value, object};
use super::{Admin, Contact, Context, Conversation, CurrentCanvas};

/// Schema `submit_request`. No operation of this version uses it. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitRequest {
    /// Intercom's id of the workspace, also called its app id.
    pub workspace_id: Option<String>,
    /// The region that hosts the workspace, such as `US`.
    pub workspace_region: Option<String>,
    pub admin: Option<Admin>,
    pub component_id: Option<String>,
    pub context: Option<Context>,
    pub conversation: Option<Box<Conversation>>,
    pub current_canvas: Option<CurrentCanvas>,
    pub contact: Option<Box<Contact>>,
    pub input_values: Option<Map<Value>>,
    pub user: Option<Box<Contact>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(SubmitRequest {
    workspace_id, workspace_region, admin, component_id, context, conversation, current_canvas,
    contact, input_values, user
});
