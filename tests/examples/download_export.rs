//! Exports the messages of the last days: starts the job, waits until it is done, and writes the result to a file.
//!
//! ```sh
//! INTERCOM_API_KEY=... cargo run -p intercom-examples --bin download_export -- 7 messages.csv.gz
//! ```
//!
//! The arguments are the number of days and the file. A workspace has one export job at a time.

use std::error::Error;
use std::fs::File;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};
use intercom_api::model::Timestamp;
use intercom_api::v2_11::{
    CancelDataExport, CreateDataExport, CreateDataExportsRequest, DataExportStatus,
    DownloadDataExport, GetDataExport,
};
use intercom_api::{Client, EndpointExt, RetryPolicy};

/// How long the job may take.
const PATIENCE: Duration = Duration::from_secs(30 * 60);
/// The longest pause between two questions.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(days), Some(path)) = (arguments.next(), arguments.next()) else {
        return Err("usage: download_export DAYS FILE".into());
    };
    let until = Timestamp::now().seconds();
    let from = until - days.parse::<i64>()? * 86_400;
    let client = Client::from_env()?;

    let started = CreateDataExport::new(CreateDataExportsRequest::new(from, until))
        // While another job runs, the response is 429: trying again does not help.
        .with_retry(RetryPolicy::none())
        .send(&client)
        .await?;
    let job = started
        .job_identifier
        .ok_or("the response names no job to ask for")?;
    println!("job {job}");
    if let Err(error) = finished(&client, &job).await {
        // A job that nobody waits for would keep the next one from starting.
        CancelDataExport::new(&job).send(&client).await.ok();
        return Err(error);
    }

    let download = DownloadDataExport::new(&job).send(&client).await?;
    let bar = match download.progress().total {
        Some(total) => ProgressBar::new(total),
        None => ProgressBar::new_spinner(),
    };
    bar.set_style(ProgressStyle::with_template(
        "{wide_bar} {bytes} {bytes_per_sec}",
    )?);
    let mut file = File::create(&path)?;
    let bytes = download
        .write_to(&mut file, |progress| bar.set_position(progress.bytes))
        .await?;
    bar.finish();
    println!("{bytes} bytes in {path}");
    Ok(())
}

/// Asks for the state of the job, at first often and then less often, until it is done.
async fn finished(client: &Client, job: &str) -> Result<(), Box<dyn Error>> {
    let began = Instant::now();
    let mut pause = Duration::from_secs(2);
    loop {
        match GetDataExport::new(job).send(client).await?.status {
            Some(DataExportStatus::Completed) => return Ok(()),
            Some(DataExportStatus::Pending | DataExportStatus::InProgress) => {}
            Some(other) => return Err(format!("the job ended: {other}").into()),
            None => return Err("the response does not tell the job's state".into()),
        }
        if began.elapsed() + pause > PATIENCE {
            return Err(
                format!("the job is not done after {} s", began.elapsed().as_secs()).into(),
            );
        }
        tokio::time::sleep(pause).await;
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}
