// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Data Export`.
//!
//! Exports of message data: a job is started, asked for until it is done, and downloaded.

use intercom_runtime::{Download, Endpoint, Method, Operation, RequestParts};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{CreateDataExportsRequest, DataExport};

/// `POST /export/content/data`
///
/// Starts an export of message data. A workspace has one at a time: until it is done, a second
/// one is answered with 429, and trying again does not help.
///
/// Operation `createDataExport`. Answers with [`DataExport`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDataExport {
    /// The request body.
    pub body: CreateDataExportsRequest,
}

impl CreateDataExport {
    /// The call, with what it needs.
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// `GET /export/content/data/{job_identifier}`
///
/// The state of an export.
///
/// Operation `getDataExport`. Answers with [`DataExport`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDataExport {
    /// Path parameter `job_identifier`.
    pub job_identifier: String,
}

impl GetDataExport {
    /// The call, with what it needs.
    pub fn new(job_identifier: impl Into<Id>) -> Self {
        Self {
            job_identifier: Id::text(job_identifier),
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("job_identifier", &self.job_identifier);
    }
}

/// `POST /export/cancel/{job_identifier}`
///
/// Ends an export that is not done yet.
///
/// Operation `cancelDataExport`. Answers with [`DataExport`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CancelDataExport {
    /// Path parameter `job_identifier`.
    pub job_identifier: String,
}

impl CancelDataExport {
    /// The call, with what it needs.
    pub fn new(job_identifier: impl Into<Id>) -> Self {
        Self {
            job_identifier: Id::text(job_identifier),
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("job_identifier", &self.job_identifier);
    }
}

/// `GET /download/content/data/{job_identifier}`
///
/// The result of an export that is done. It can be large; read it as a stream.
///
/// Operation `downloadDataExport`. Answers with bytes.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DownloadDataExport {
    /// Path parameter `job_identifier`.
    pub job_identifier: String,
}

impl DownloadDataExport {
    /// The call, with what it needs.
    pub fn new(job_identifier: impl Into<Id>) -> Self {
        Self {
            job_identifier: Id::text(job_identifier),
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("job_identifier", &self.job_identifier);
    }
}
