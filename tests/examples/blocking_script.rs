//! A script without an asynchronous runtime: lists the open conversations that have waited for long.
//!
//! ```sh
//! INTERCOM_API_KEY=... cargo run -p intercom-tests --example blocking_script -- 24
//! ```
//!
//! The argument is the number of hours.

use std::error::Error;

use intercom_api::EndpointExt;
use intercom_api::blocking::Client;
use intercom_api::model::Timestamp;
use intercom_api::v2_11::{
    ListAdmins, MultipleFilterSearchRequest, MultipleOrSingleFilterSearchRequest as Filters,
    SearchConversations, SearchRequest, SingleFilterSearchRequest as Filter,
};

fn main() -> Result<(), Box<dyn Error>> {
    let hours: i64 = std::env::args()
        .nth(1)
        .map_or(Ok(24), |text| text.parse())?;
    let client = Client::from_env()?;

    let admins = ListAdmins::new().send(&client)?.admins.unwrap_or_default();
    let name = |id: Option<i64>| {
        let id = id.unwrap_or_default().to_string();
        let admin = admins.iter().find(|admin| admin.id.as_ref() == Some(&id));
        admin
            .and_then(|admin| admin.name.clone())
            .unwrap_or_else(|| "nobody".to_owned())
    };

    let before = Timestamp::now().seconds() - hours * 3600;
    let query = MultipleFilterSearchRequest::new(
        "AND",
        [
            Filters::from(Filter::new("open", "=", true)),
            Filters::from(Filter::new("waiting_since", "<", before)),
        ],
    );
    for conversation in SearchConversations::new(SearchRequest::new(query)).items(&client) {
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
