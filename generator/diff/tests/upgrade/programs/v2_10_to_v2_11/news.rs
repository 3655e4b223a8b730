//! A response of another type: what it holds is the program's to decide.

use intercom_api::v2_10::{ListNewsItems, PaginatedResponse, PaginatedResponseDataItem};
use intercom_api::{Client, EndpointExt};

pub async fn titles(client: &Client) -> intercom_api::Result<Vec<String>> {
    let page: PaginatedResponse = ListNewsItems::new().send(client).await?;
    let mut titles = Vec::new();
    for item in page.data.unwrap_or_default() {
        if let PaginatedResponseDataItem::NewsItem(item) = item {
            titles.extend(item.title.clone());
        }
    }
    Ok(titles)
}
