// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Exports of data about outbound messages. A job is created, polled until it is done, and its
//! result downloaded.
//!
//! Operations of the tag `Data Export`.

use intercom_runtime::codegen::{
    Download, Endpoint, Method, Operation, RequestParts, call_debug,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{CreateDataExportsRequest, DataExport};

/// Starts an export of data about outbound messages.
///
/// A workspace has one export at a time, and a second one gets status 429 until the first has
/// ended, so trying again soon does not help.
///
/// `POST /export/content/data`, operation `createDataExport`. Returns [`DataExport`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_15::{CreateDataExport, CreateDataExportsRequest};
///
/// let response = CreateDataExport::new(
///         CreateDataExportsRequest::new(1_700_000_000, 1_700_000_000),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/export/content/data")]
#[doc(alias = "create data export")]
#[doc(alias = "export")]
#[doc(alias = "start export")]
#[doc(alias = "message data export")]
#[doc(alias = "dataExport.create")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDataExport {
    /// The request body.
    pub body: CreateDataExportsRequest,
}

call_debug!(CreateDataExport);

impl CreateDataExport {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<CreateDataExportsRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for CreateDataExport {
    type Response = DataExport;
    const OPERATION: Operation = Operation::new(
            "createDataExport",
            Method::Post,
            "/export/content/data",
            VERSION,
        )
        .tag("Data Export");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// Retrieves the status of an export.
///
/// `GET /export/content/data/{job_identifier}`, operation `getDataExport`. Returns
/// [`DataExport`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_15::GetDataExport;
///
/// let response = GetDataExport::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/export/content/data/{job_identifier}")]
#[doc(alias = "get data export")]
#[doc(alias = "dataExport.find")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDataExport {
    /// The id of the job that the creation of the export returned. Path parameter `job_identifier`.
    pub job_identifier: Id,
}

call_debug!(GetDataExport);

impl GetDataExport {
    /// Makes the call with its required arguments.
    pub fn new(job_identifier: impl Into<Id>) -> Self {
        Self {
            job_identifier: Id::of(job_identifier),
        }
    }
}

impl Endpoint for GetDataExport {
    type Response = DataExport;
    const OPERATION: Operation = Operation::new(
            "getDataExport",
            Method::Get,
            "/export/content/data/{job_identifier}",
            VERSION,
        )
        .tag("Data Export");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("job_identifier", &self.job_identifier);
    }
}

/// Cancels an export that is not done yet.
///
/// `POST /export/cancel/{job_identifier}`, operation `cancelDataExport`. Returns
/// [`DataExport`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_15::CancelDataExport;
///
/// let response = CancelDataExport::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/export/cancel/{job_identifier}")]
#[doc(alias = "cancel data export")]
#[doc(alias = "dataExport.cancel")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancelDataExport {
    /// The id of the job that the creation of the export returned. Path parameter `job_identifier`.
    pub job_identifier: Id,
}

call_debug!(CancelDataExport);

impl CancelDataExport {
    /// Makes the call with its required arguments.
    pub fn new(job_identifier: impl Into<Id>) -> Self {
        Self {
            job_identifier: Id::of(job_identifier),
        }
    }
}

impl Endpoint for CancelDataExport {
    type Response = DataExport;
    const OPERATION: Operation = Operation::new(
            "cancelDataExport",
            Method::Post,
            "/export/cancel/{job_identifier}",
            VERSION,
        )
        .tag("Data Export");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("job_identifier", &self.job_identifier);
    }
}

/// Downloads the result of an export, compressed CSV files.
///
/// It can be large, so read it as a stream.
///
/// `GET /download/content/data/{job_identifier}`, operation `downloadDataExport`. Returns
/// bytes.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_15::DownloadDataExport;
///
/// let response = DownloadDataExport::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/download/content/data/{job_identifier}")]
#[doc(alias = "download data export")]
#[doc(alias = "dataExport.download")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DownloadDataExport {
    /// The id of the job that the creation of the export returned. Path parameter `job_identifier`.
    pub job_identifier: Id,
}

call_debug!(DownloadDataExport);

impl DownloadDataExport {
    /// Makes the call with its required arguments.
    pub fn new(job_identifier: impl Into<Id>) -> Self {
        Self {
            job_identifier: Id::of(job_identifier),
        }
    }
}

impl Endpoint for DownloadDataExport {
    type Response = Download;
    const OPERATION: Operation = Operation::new(
            "downloadDataExport",
            Method::Get,
            "/download/content/data/{job_identifier}",
            VERSION,
        )
        .tag("Data Export");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("job_identifier", &self.job_identifier);
    }
}
