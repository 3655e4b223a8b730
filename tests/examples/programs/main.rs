//! Eight jobs that most programs have, each in a file of its own.
//!
//! ```sh
//! INTERCOM_API_KEY=... cargo run -p intercom-examples --bin programs -- search_conversations
//! ```
//!
//! Another version needs nothing but its name in place of `v2_11` below; only `file_ticket` stops at 2.11, because later
//! versions take other types for the body of a ticket, and the id of a state in place of its name. The ids are made up.

use std::error::Error;
use std::time::Duration;

use intercom_api::{Client, v2_11 as api};

mod company_contacts;
mod export_messages;
mod file_ticket;
mod read_webhook;
mod search_conversations;
mod send_events;
mod tag_contact;
mod work_conversation;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let job = std::env::args().nth(1).unwrap_or_default();
    let client = Client::from_env()?;
    match job.as_str() {
        "tag_contact" => tag_contact::run(&client).await?,
        "search_conversations" => println!("{}", search_conversations::run(&client).await?),
        "work_conversation" => work_conversation::run(&client).await?,
        "company_contacts" => println!("{:?}", company_contacts::run(&client).await?),
        "file_ticket" => file_ticket::run(&client).await?,
        "send_events" => send_events::run(&client).await?,
        "export_messages" => {
            let messages = export_messages::run(&client, Duration::from_secs(5)).await?;
            println!("{} bytes", messages.len());
        }
        "read_webhook" => println!("{}", read_webhook::run("secret", b"{}", "sha1=")?),
        _ => eprintln!("name one of the files beside this one"),
    }
    Ok(())
}
