//! Nothing here has another name, whatever it is called.

use intercom_api::v2_10::{ListAdmins, ListTags};
use intercom_api::{Client, EndpointExt};

pub struct CompanyData {
    pub id: u64,
    pub job_identfier: Option<String>,
}

pub async fn run(client: &Client, mine: &CompanyData) -> intercom_api::Result<usize> {
    let tags = ListTags::new().send(client).await?;
    let admins = ListAdmins::new().send(client).await?;
    println!("UpdateArticleRequest {} {:?}", mine.id, mine.job_identfier);
    Ok(tags.data.map_or(0, |list| list.len()) + admins.admins.map_or(0, |list| list.len()))
}
