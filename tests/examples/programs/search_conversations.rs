//! Counts the open conversations of the last week that are unassigned or of one of two teammates, over all pages.

use std::time::Duration;

use intercom_api::model::Timestamp;
use intercom_api::{Client, EndpointExt, Filter, Result};

use super::api::SearchConversations;

pub(crate) async fn run(client: &Client) -> Result<usize> {
    let week = Duration::from_secs(7 * 24 * 3600);
    let filter = Filter::field("created_at").after(Timestamp::now() - week)
        & Filter::field("state").eq("open")
        & (Filter::field("admin_assignee_id").is_in([814, 815])
            | Filter::field("admin_assignee_id").is_null());
    let mut conversations = SearchConversations::new(filter).items(client);
    let mut unread = 0;
    while let Some(conversation) = conversations.next().await {
        if conversation?.read == Some(false) {
            unread += 1;
        }
    }
    Ok(unread)
}
