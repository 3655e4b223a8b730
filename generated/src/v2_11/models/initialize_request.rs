// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Map, Value, object};
use super::{Admin, Contact, Context, Conversation};

/// An app is about to be shown.
///
/// Schema `initialize_request`. No operation of this version uses it. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InitializeRequest {
    /// Intercom's id of the workspace, also called its app id.
    pub workspace_id: Option<Id>,
    /// The region that hosts the workspace, such as `US`.
    pub workspace_region: Option<String>,
    /// The teammate who uses the app.
    pub admin: Option<Admin>,
    /// What the setup of the app returned.
    pub card_creation_options: Option<Map<Value>>,
    /// Where the app is shown.
    pub context: Option<Context>,
    /// The conversation that the app is shown in.
    pub conversation: Option<Box<Conversation>>,
    /// The contact who sees the app.
    pub contact: Option<Contact>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(InitializeRequest {
    workspace_id, workspace_region, admin, card_creation_options, context, conversation, contact
});

impl InitializeRequest {
    /// Makes a value of what is required.
    pub fn new(
        workspace_id: impl Into<Id>,
        workspace_region: impl Into<String>,
        admin: impl Into<Admin>,
        card_creation_options: impl IntoIterator<
            Item = (impl Into<String>, impl Into<Value>),
        >,
        context: impl Into<Context>,
        conversation: impl Into<Conversation>,
        contact: impl Into<Contact>,
    ) -> Self {
        Self {
            workspace_id: Some(Id::of(workspace_id)),
            workspace_region: Some(workspace_region.into()),
            admin: Some(admin.into()),
            card_creation_options: Some(card_creation_options.into_iter().collect()),
            context: Some(context.into()),
            conversation: Some(Box::new(conversation.into())),
            contact: Some(contact.into()),
            ..Self::default()
        }
    }
}
