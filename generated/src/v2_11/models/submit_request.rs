// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Map, Value, object};
use super::{Admin, Contact, Context, Conversation, CurrentCanvas};

/// A user clicked in a canvas.
///
/// Schema `submit_request`. No operation of this version uses it. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitRequest {
    /// Intercom's id of the workspace, also called its app id.
    pub workspace_id: Option<Id>,
    /// The region that hosts the workspace, such as `US`.
    pub workspace_region: Option<String>,
    /// The teammate who uses the app.
    pub admin: Option<Admin>,
    /// The id of the component that was clicked.
    pub component_id: Option<Id>,
    /// Where the app is shown.
    pub context: Option<Context>,
    /// The conversation that the app is shown in.
    pub conversation: Option<Box<Conversation>>,
    /// What was shown before the click.
    pub current_canvas: Option<CurrentCanvas>,
    /// The contact who clicked.
    pub contact: Option<Box<Contact>>,
    /// What was filled in, by the ids of the components.
    pub input_values: Option<Map<Value>>,
    /// The contact who clicked, as a user.
    pub user: Option<Box<Contact>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(SubmitRequest {
    workspace_id, workspace_region, admin, component_id, context, conversation, current_canvas,
    contact, input_values, user
});

impl SubmitRequest {
    /// Makes a value of what is required.
    pub fn new(
        workspace_id: impl Into<Id>,
        workspace_region: impl Into<String>,
        admin: impl Into<Admin>,
        component_id: impl Into<Id>,
        context: impl Into<Context>,
        conversation: impl Into<Conversation>,
        current_canvas: impl Into<CurrentCanvas>,
        contact: impl Into<Contact>,
        input_values: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        user: impl Into<Contact>,
    ) -> Self {
        Self {
            workspace_id: Some(Id::of(workspace_id)),
            workspace_region: Some(workspace_region.into()),
            admin: Some(admin.into()),
            component_id: Some(Id::of(component_id)),
            context: Some(context.into()),
            conversation: Some(Box::new(conversation.into())),
            current_canvas: Some(current_canvas.into()),
            contact: Some(Box::new(contact.into())),
            input_values: Some(input_values.into_iter().collect()),
            user: Some(Box::new(user.into())),
            ..Self::default()
        }
    }
}
