//! Replies to a conversation as a teammate, and leaves a note for the team.
//!
//! ```sh
//! INTERCOM_API_KEY=... cargo run -p intercom-examples --bin reply_to_conversation -- CONVERSATION_ID ADMIN_ID "We are on it."
//! ```

use std::error::Error;

use intercom_api::v2_11::{
    AdminReplyConversationRequest, AdminReplyConversationRequestMessageType as Kind,
    ReplyConversation,
};
use intercom_api::{Client, EndpointExt};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [conversation, admin, text] = arguments.as_slice() else {
        return Err("usage: reply_to_conversation CONVERSATION_ID ADMIN_ID TEXT".into());
    };
    let client = Client::from_env()?;

    // A comment goes to the customer, a note only to teammates.
    let comment = AdminReplyConversationRequest::new(Kind::Comment, admin).body(text);
    let note = AdminReplyConversationRequest::new(Kind::Note, admin).body("Answered by a script.");
    for reply in [comment, note] {
        match ReplyConversation::new(conversation, reply)
            .send(&client)
            .await
        {
            Ok(conversation) => println!("state: {:?}", conversation.state),
            Err(error) if error.is_not_found() => {
                return Err(format!("there is no conversation {conversation}").into());
            }
            Err(error) => {
                for detail in error.api_errors() {
                    eprintln!("{detail}");
                }
                return Err(error.into());
            }
        }
    }
    Ok(())
}
