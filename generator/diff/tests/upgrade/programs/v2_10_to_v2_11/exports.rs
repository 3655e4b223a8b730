//! Fields of responses that nobody names a type of.

use intercom_api::v2_10::{CreateDataExport, CreateDataExportsRequest};
use intercom_api::{Client, EndpointExt, model::Timestamp};

pub async fn start(client: &Client) -> intercom_api::Result<Option<String>> {
    let now = Timestamp::now();
    let export = CreateDataExport::new(CreateDataExportsRequest::new(now, now)).send(client).await?;
    Ok(export.job_identfier.or(export.download_url))
}
