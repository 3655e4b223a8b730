//! Exports the messages of a day, waits for the export and downloads it.

use std::time::Duration;

use intercom_api::model::Timestamp;
use intercom_api::{Client, EndpointExt, Result};

use super::api::{
    CreateDataExport, CreateDataExportsRequest, DataExportStatus, DownloadDataExport, GetDataExport,
};

pub(crate) async fn run(client: &Client, wait: Duration) -> Result<Vec<u8>> {
    let now = Timestamp::now();
    let day = now - Duration::from_secs(24 * 3600);
    let body = CreateDataExportsRequest::new(day, now);
    let mut export = CreateDataExport::new(body).send(client).await?;
    let job = export.job_identifier.clone().unwrap_or_default();
    while matches!(
        export.status,
        Some(DataExportStatus::Pending | DataExportStatus::InProgress)
    ) {
        tokio::time::sleep(wait).await;
        export = GetDataExport::new(&job).send(client).await?;
    }
    let download = DownloadDataExport::new(&job).send(client).await?;
    Ok(download.bytes().await?.to_vec())
}
