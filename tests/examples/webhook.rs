//! Takes webhook notifications, and only those that Intercom signed.
//!
//! ```sh
//! INTERCOM_CLIENT_SECRET=... cargo run -p intercom-examples --bin webhook
//! ```
//!
//! It listens on <http://127.0.0.1:3000/intercom>. The client secret is on the app's page in the Developer Hub.

use std::error::Error;
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use intercom_api::model::DecodeError;
use intercom_api::v2_11::{Contact, Conversation};
use intercom_api::webhook::{
    ContactTag, Notification, ReceiveError, SIGNATURE_HEADER, Topic, receive,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let secret: Arc<str> = std::env::var("INTERCOM_CLIENT_SECRET")?.into();
    let app = Router::new()
        .route("/intercom", post(notified))
        .with_state(secret);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    println!("listening on http://{}/intercom", listener.local_addr()?);
    axum::serve(listener, app).await?;
    Ok(())
}

// The signature is over the bytes as they arrived, so the body must not be parsed before it is checked.
async fn notified(State(secret): State<Arc<str>>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let signature = headers
        .get(SIGNATURE_HEADER)
        .and_then(|value| value.to_str().ok());
    match receive(&secret, &body, signature.unwrap_or_default()) {
        // Respond at once, and do the work elsewhere: a slow response counts as a failed delivery.
        Ok(notification) => {
            match describe(&notification) {
                Ok(text) => println!("{text}"),
                Err(error) => eprintln!("{:?}: {error}", notification.topic),
            }
            StatusCode::OK
        }
        Err(error @ ReceiveError::Signature(_)) => {
            eprintln!("refused: {error}");
            StatusCode::UNAUTHORIZED
        }
        Err(error) => {
            eprintln!("{error}");
            StatusCode::BAD_REQUEST
        }
    }
}

fn describe(notification: &Notification) -> Result<String, DecodeError> {
    Ok(match &notification.topic {
        Some(Topic::ConversationUserCreated | Topic::ConversationUserReplied) => {
            let conversation: Conversation = notification.item()?;
            format!(
                "conversation {:?}: {:?}",
                conversation.id, conversation.state
            )
        }
        Some(Topic::ContactUserTagCreated) => {
            let tagged: ContactTag = notification.item()?;
            let contact: Contact = tagged.contact()?;
            format!(
                "{:?} was tagged {:?}",
                contact.email,
                tagged.tag.and_then(|tag| tag.name)
            )
        }
        Some(topic) => format!("{topic}: {:?}", notification.item_type()),
        None => "a notification without a topic".to_owned(),
    })
}
