//! Everything by globs, and a type of its own that has the new name of another.

use intercom_api::v2_10::*;
use intercom_api::{Client, EndpointExt};

pub struct ContactCompany {
    pub data: CompanyData,
}

pub async fn page(client: &Client) -> intercom_api::Result<ConversationList> {
    ListConversations::new().per_page(20).send(client).await
}

pub fn wrap(data: CompanyData) -> ContactCompany {
    ContactCompany { data }
}
