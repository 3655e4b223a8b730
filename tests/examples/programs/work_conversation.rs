//! Replies with an attachment, assigns, snoozes and closes a conversation.

use std::time::Duration;

use intercom_api::model::Timestamp;
use intercom_api::{Client, EndpointExt, Result};

use super::api::{
    AdminReplyConversationRequest, AssignConversationRequest, CloseConversationRequest,
    ManageConversation, ReplyConversation, SnoozeConversationRequest,
};

pub(crate) async fn run(client: &Client) -> Result<()> {
    let (id, admin) = ("471", "814");
    let reply = AdminReplyConversationRequest::new("comment", admin)
        .body("Here is the invoice.")
        .attachment_urls(["https://files.example.com/invoice.pdf"]);
    ReplyConversation::new(id, reply).send(client).await?;
    let assign = AssignConversationRequest::new("team", admin, 7);
    ManageConversation::new(id, assign).send(client).await?;
    let tomorrow = Timestamp::now() + Duration::from_secs(24 * 3600);
    let snooze = SnoozeConversationRequest::new(admin, tomorrow);
    ManageConversation::new(id, snooze).send(client).await?;
    let close = CloseConversationRequest::new(admin).body("Done.");
    let conversation = ManageConversation::new(id, close).send(client).await?;
    println!("{:?}", conversation.state);
    Ok(())
}
