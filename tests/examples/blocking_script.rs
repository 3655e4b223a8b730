//! A script without an asynchronous runtime: lists the open conversations that have waited for long.
//!
//! ```sh
//! INTERCOM_API_KEY=... cargo run -p intercom-examples --bin blocking_script -- 24
//! ```
//!
//! The argument is the number of hours.

use std::error::Error;
use std::time::Duration;

use intercom_api::blocking::Client;
use intercom_api::model::{Id, Timestamp};
use intercom_api::v2_11::{ListAdmins, SearchConversations};
use intercom_api::{EndpointExt, Filter};

fn main() -> Result<(), Box<dyn Error>> {
    let hours: u64 = std::env::args()
        .nth(1)
        .map_or(Ok(24), |text| text.parse())?;
    let client = Client::from_env()?;

    let admins = ListAdmins::new().send(&client)?.admins.unwrap_or_default();
    let name = |id: Option<Id>| {
        let admin = admins.iter().find(|admin| id.is_some() && admin.id == id);
        admin
            .and_then(|admin| admin.name.clone())
            .unwrap_or_else(|| "nobody".to_owned())
    };

    let before = Timestamp::now() - Duration::from_secs(hours * 3600);
    let waiting = Filter::field("open").eq(true) & Filter::field("waiting_since").before(before);
    for conversation in SearchConversations::new(waiting).items(&client) {
        let conversation = conversation?;
        println!(
            "{}\t{}\t{}",
            conversation.id.unwrap_or_default(),
            conversation
                .waiting_since
                .map_or_else(String::new, |since| since.to_string()),
            name(conversation.admin_assignee_id),
        );
    }
    Ok(())
}
