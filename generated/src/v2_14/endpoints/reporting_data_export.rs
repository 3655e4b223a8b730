// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Reporting Data Export`.
//!
//! Exports of the datasets behind the reports.

use intercom_runtime::{
    Download, Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    EnqueueReportingDataExportBody, EnqueueReportingDataExportResponse,
    GetReportingDataExportResponse, ListReportingDatasetsResponse,
    ListReportingDatasetsResponseDataItem,
};

/// `POST /export/reporting_data/enqueue`
///
/// Operation `enqueueReportingDataExport`. Answers with [`EnqueueReportingDataExportResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EnqueueReportingDataExport {
    /// The request body.
    pub body: EnqueueReportingDataExportBody,
}

impl EnqueueReportingDataExport {
    /// The call, with what it needs.
    pub fn new(body: impl Into<EnqueueReportingDataExportBody>) -> Self {
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// `GET /export/reporting_data/{job_identifier}`
///
/// Operation `getReportingDataExport`. Answers with [`GetReportingDataExportResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetReportingDataExport {
    /// Path parameter `job_identifier`.
    pub job_identifier: String,
    /// Query parameter `app_id`.
    pub app_id: String,
    /// Query parameter `client_id`.
    pub client_id: String,
}

impl GetReportingDataExport {
    /// The call, with what it needs.
    pub fn new(
        job_identifier: impl Into<Id>,
        app_id: impl Into<Id>,
        client_id: impl Into<Id>,
    ) -> Self {
        Self {
            job_identifier: Id::text(job_identifier),
            app_id: Id::text(app_id),
            client_id: Id::text(client_id),
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("job_identifier", &self.job_identifier);
        parts.query("app_id", &self.app_id);
        parts.query("client_id", &self.client_id);
    }
}

/// `GET /export/reporting_data/get_datasets`
///
/// Operation `listReportingDatasets`. Answers with [`ListReportingDatasetsResponse`]. A list
/// that comes whole.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListReportingDatasets {}
impl ListReportingDatasets {
    /// The call, with nothing set.
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
    fn fill(&self, _parts: &mut RequestParts) {}
}

impl Paged for ListReportingDatasets {
    type Item = ListReportingDatasetsResponseDataItem;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    fn page(
        response: ListReportingDatasetsResponse,
    ) -> Page<ListReportingDatasetsResponseDataItem> {
        Page::new(response.data)
    }
}

/// `GET /download/reporting_data/{job_identifier}`
///
/// Operation `downloadReportingDataExport`. Answers with bytes.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DownloadReportingDataExport {
    /// Path parameter `job_identifier`.
    pub job_identifier: String,
    /// Query parameter `app_id`.
    pub app_id: String,
}

impl DownloadReportingDataExport {
    /// The call, with what it needs.
    pub fn new(job_identifier: impl Into<Id>, app_id: impl Into<Id>) -> Self {
        Self {
            job_identifier: Id::text(job_identifier),
            app_id: Id::text(app_id),
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("job_identifier", &self.job_identifier);
        parts.query("app_id", &self.app_id);
    }
}
