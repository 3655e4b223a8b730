//! Reads conversations page by page, and replies: closures, loops and matches.

use intercom_api::v2_10::endpoints::conversations::{ListConversations, ReplyConversation, RetrieveConversation};
use intercom_api::v2_10::models::AdminReplyConversationRequest;
use intercom_api::{Client, EndpointExt};

pub async fn run(client: &Client) -> intercom_api::Result<()> {
    let mut conversations = ListConversations::new().items(client);
    while let Some(conversation) = conversations.next().await {
        let conversation = conversation?;
        let Some(id) = conversation.id else { continue };
        let reply = AdminReplyConversationRequest::new("comment", "814").body("Hello");
        let calls: Vec<ReplyConversation> = vec![ReplyConversation::new(id.clone(), reply)];
        for call in &calls {
            println!("{:?}", call.id);
            call.send(client).await?;
        }
        let ids = calls.iter().map(|call| call.id.clone()).collect::<Vec<_>>();
        let mut one = RetrieveConversation::new(&id);
        one.id = match ids.first() {
            Some(first) => first.clone(),
            None => id,
        };
        one.send(client).await?;
    }
    Ok(())
}
