//! Checks a webhook's signature and reads what it is about as models.

use intercom_api::webhook::{ContactTag, ReceiveError, Topic, receive};

use super::api::{Contact, Conversation};

pub(crate) fn run(secret: &str, body: &[u8], signature: &str) -> Result<String, ReceiveError> {
    let notification = receive(secret, body, signature)?;
    Ok(match notification.topic {
        Some(Topic::ConversationUserReplied) => {
            let conversation: Conversation = notification.item()?;
            format!("{:?} is {:?}", conversation.id, conversation.state)
        }
        Some(Topic::ContactUserTagCreated) => {
            let event: ContactTag = notification.item()?;
            let contact: Contact = event.contact()?;
            format!("{:?} was tagged", contact.email)
        }
        topic => format!("{topic:?}"),
    })
}
