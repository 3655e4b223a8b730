//! Sends two hundred events without running into the rate limit.

use intercom_api::model::Timestamp;
use intercom_api::{Client, EndpointExt, Result};

use super::api::{CreateDataEvent, CreateDataEventRequest};

pub(crate) async fn run(client: &Client) -> Result<()> {
    for order in 1..=200 {
        let event = CreateDataEventRequest::new("ordered", Timestamp::now())
            .user_id("user-42")
            .metadata([("order", order)]);
        CreateDataEvent::new(event).send(client).await?;
    }
    Ok(())
}
