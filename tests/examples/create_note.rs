//! Adds a note to a contact.
//!
//! ```sh
//! INTERCOM_API_KEY=... cargo run -p intercom-examples --bin create_note -- CONTACT_ID "Asked for an invoice."
//! ```

use std::error::Error;

use intercom_api::v2_11::{CreateNote, CreateNoteRequest};
use intercom_api::{Client, EndpointExt};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(contact), Some(text)) = (arguments.next(), arguments.next()) else {
        return Err("usage: create_note CONTACT_ID TEXT".into());
    };
    let client = Client::from_env()?;
    let call = CreateNote::new(contact, CreateNoteRequest::new(text));
    let reply = call.send_with_meta(&client).await?;
    println!("created note {}", reply.value.id.unwrap_or_default());
    if let Some(limit) = reply.meta.rate_limit() {
        println!("requests left in this window: {:?}", limit.remaining);
    }
    Ok(())
}
