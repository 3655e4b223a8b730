// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Map, Value, object};
use super::{Admin, Contact, Context, Conversation};

/// Schema `initialize_request`. No operation of this version uses it. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InitializeRequest {
    /// Intercom's id of the workspace, also called its app id.
    pub workspace_id: Option<String>,
    /// The region that hosts the workspace, such as `US`.
    pub workspace_region: Option<String>,
    pub admin: Option<Admin>,
    pub card_creation_options: Option<Map<Value>>,
    pub context: Option<Context>,
    pub conversation: Option<Box<Conversation>>,
    pub contact: Option<Contact>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(InitializeRequest {
    workspace_id, workspace_region, admin, card_creation_options, context, conversation, contact
});
