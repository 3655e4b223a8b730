// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Exports of the datasets behind the reports. A job is created, polled until it is done, and
//! its result downloaded.
//!
//! Operations of the tag `Reporting Data Export`.

use intercom_runtime::codegen::{
    Download, Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts,
    call_debug,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    EnqueueReportingDataExportRequest, EnqueueReportingDataExportResponse,
    GetReportingDataExportResponse, ListReportingDatasetsResponse,
    ListReportingDatasetsResponseDataItem,
};

/// Starts an export of a dataset.
///
/// `POST /export/reporting_data/enqueue`, operation `enqueueReportingDataExport`. Returns
/// [`EnqueueReportingDataExportResponse`]. New in version 2.14.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::model::Id;
/// use intercom_api::v2_15::{
///     EnqueueReportingDataExport, EnqueueReportingDataExportRequest,
/// };
///
/// let response = EnqueueReportingDataExport::new(
///         EnqueueReportingDataExportRequest::new(
///             "123",
///             [Id::from("123")],
///             1_700_000_000,
///             1_700_000_000,
///         ),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/export/reporting_data/enqueue")]
#[doc(alias = "enqueue reporting data export")]
#[doc(alias = "start reporting export")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EnqueueReportingDataExport {
    /// The request body.
    pub body: EnqueueReportingDataExportRequest,
}

call_debug!(EnqueueReportingDataExport);

impl EnqueueReportingDataExport {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<EnqueueReportingDataExportRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for EnqueueReportingDataExport {
    type Response = EnqueueReportingDataExportResponse;
    const OPERATION: Operation = Operation::new(
            "enqueueReportingDataExport",
            Method::Post,
            "/export/reporting_data/enqueue",
            VERSION,
        )
        .tag("Reporting Data Export");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// Retrieves the status of an export.
///
/// `GET /export/reporting_data/{job_identifier}`, operation `getReportingDataExport`. Returns
/// [`GetReportingDataExportResponse`]. New in version 2.14.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_15::GetReportingDataExport;
///
/// let response = GetReportingDataExport::new("123", "123", "123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/export/reporting_data/{job_identifier}")]
#[doc(alias = "get reporting data export")]
#[doc(alias = "dataExport.exportReportingData")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetReportingDataExport {
    /// The id of the job that the creation of the export returned. Path parameter `job_identifier`.
    pub job_identifier: Id,
    /// Intercom's id of the workspace. Query parameter `app_id`.
    pub app_id: Id,
    /// The id of your app, as in the developer hub. Query parameter `client_id`.
    pub client_id: Id,
}

call_debug!(GetReportingDataExport);

impl GetReportingDataExport {
    /// Makes the call with its required arguments.
    pub fn new(
        job_identifier: impl Into<Id>,
        app_id: impl Into<Id>,
        client_id: impl Into<Id>,
    ) -> Self {
        Self {
            job_identifier: Id::of(job_identifier),
            app_id: Id::of(app_id),
            client_id: Id::of(client_id),
        }
    }
}

impl Endpoint for GetReportingDataExport {
    type Response = GetReportingDataExportResponse;
    const OPERATION: Operation = Operation::new(
            "getReportingDataExport",
            Method::Get,
            "/export/reporting_data/{job_identifier}",
            VERSION,
        )
        .tag("Reporting Data Export");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("job_identifier", &self.job_identifier);
        parts.query("app_id", &self.app_id);
        parts.query("client_id", &self.client_id);
    }
}

/// Lists the datasets that can be exported, with their attributes.
///
/// `GET /export/reporting_data/get_datasets`, operation `listReportingDatasets`. Returns
/// [`ListReportingDatasetsResponse`]. The list comes whole. New in version 2.14.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_15::ListReportingDatasets;
///
/// let response = ListReportingDatasets::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/export/reporting_data/get_datasets")]
#[doc(alias = "list reporting datasets")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListReportingDatasets {}

call_debug!(ListReportingDatasets);

impl ListReportingDatasets {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Endpoint for ListReportingDatasets {
    type Response = ListReportingDatasetsResponse;
    const OPERATION: Operation = Operation::new(
            "listReportingDatasets",
            Method::Get,
            "/export/reporting_data/get_datasets",
            VERSION,
        )
        .tag("Reporting Data Export");

    #[inline]
    fn fill(&self, _parts: &mut RequestParts) {}
}

impl Paged for ListReportingDatasets {
    type Item = ListReportingDatasetsResponseDataItem;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    #[inline]
    fn page(
        response: ListReportingDatasetsResponse,
    ) -> Page<ListReportingDatasetsResponseDataItem> {
        Page::new(response.data)
    }
}

/// Downloads the result of an export, compressed CSV.
///
/// It can be large, so read it as a stream.
///
/// `GET /download/reporting_data/{job_identifier}`, operation `downloadReportingDataExport`.
/// Returns bytes. New in version 2.14.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_15::DownloadReportingDataExport;
///
/// let response = DownloadReportingDataExport::new("123", "123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/download/reporting_data/{job_identifier}")]
#[doc(alias = "download reporting data export")]
#[doc(alias = "dataExport.downloadReportingDataExport")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DownloadReportingDataExport {
    /// The id of the job that the creation of the export returned. Path parameter `job_identifier`.
    pub job_identifier: Id,
    /// Intercom's id of the workspace. Query parameter `app_id`.
    pub app_id: Id,
}

call_debug!(DownloadReportingDataExport);

impl DownloadReportingDataExport {
    /// Makes the call with its required arguments.
    pub fn new(job_identifier: impl Into<Id>, app_id: impl Into<Id>) -> Self {
        Self {
            job_identifier: Id::of(job_identifier),
            app_id: Id::of(app_id),
        }
    }
}

impl Endpoint for DownloadReportingDataExport {
    type Response = Download;
    const OPERATION: Operation = Operation::new(
            "downloadReportingDataExport",
            Method::Get,
            "/download/reporting_data/{job_identifier}",
            VERSION,
        )
        .tag("Reporting Data Export");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("job_identifier", &self.job_identifier);
        parts.query("app_id", &self.app_id);
    }
}
