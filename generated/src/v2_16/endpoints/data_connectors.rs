// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Data Connectors`.
//!
//! Connections to other systems that workflows and the AI agent call, and what came of the
//! calls.

use intercom_runtime::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    CreateDataConnectorRequest, DataConnector, DataConnectorDetail,
    DataConnectorExecutionResult, DataConnectorExecutionResultList, DataConnectorList,
    DeletedDataConnectorObject, ListDataConnectorExecutionResultsErrorType,
    ListDataConnectorExecutionResultsIncludeBodies,
    ListDataConnectorExecutionResultsSuccess, RetrieveDataConnectorStateVersion,
    UpdateDataConnectorRequest,
};

/// `GET /data_connectors`
///
/// Operation `listDataConnectors`. Answers with [`DataConnectorList`]. Comes in pages.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDataConnectors {
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    /// From 1 to 50. Default: `20`.
    pub per_page: Option<i64>,
    /// The cursor from the previous page. The paginator sends it by itself. Query parameter
    /// `starting_after`.
    pub starting_after: Option<String>,
}

impl ListDataConnectors {
    /// The call, with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            per_page: None,
            starting_after: None,
        }
    }

    /// Sets `per_page`.
    #[must_use]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }

    /// Sets `starting_after`.
    #[must_use]
    pub fn starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.starting_after = Some(starting_after.into());
        self
    }
}

impl Endpoint for ListDataConnectors {
    type Response = DataConnectorList;
    const OPERATION: Operation = Operation::new(
            "listDataConnectors",
            Method::Get,
            "/data_connectors",
            VERSION,
        )
        .tag("Data Connectors");
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("per_page", &self.per_page);
        parts.query("starting_after", &self.starting_after);
    }
}

impl Paged for ListDataConnectors {
    type Item = DataConnector;
    const PAGING: PagingStrategy = PagingStrategy::CursorInQuery("starting_after");

    fn page(response: DataConnectorList) -> Page<DataConnector> {
        Page::new(response.data).pages(response.pages)
    }
}

/// `POST /data_connectors`
///
/// Operation `createDataConnector`. Answers with [`DataConnectorDetail`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDataConnector {
    /// The request body.
    pub body: CreateDataConnectorRequest,
}

impl CreateDataConnector {
    /// The call, with what it needs.
    pub fn new(body: impl Into<CreateDataConnectorRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for CreateDataConnector {
    type Response = DataConnectorDetail;
    const OPERATION: Operation = Operation::new(
            "createDataConnector",
            Method::Post,
            "/data_connectors",
            VERSION,
        )
        .tag("Data Connectors");
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// `GET /data_connectors/{id}`
///
/// Operation `RetrieveDataConnector`. Answers with [`DataConnectorDetail`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveDataConnector {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
    /// Query parameter `state_version`. Default: `live`.
    pub state_version: Option<RetrieveDataConnectorStateVersion>,
}

impl RetrieveDataConnector {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Id::text(id),
            state_version: None,
        }
    }

    /// Sets `state_version`.
    #[must_use]
    pub fn state_version(
        mut self,
        state_version: impl Into<RetrieveDataConnectorStateVersion>,
    ) -> Self {
        self.state_version = Some(state_version.into());
        self
    }
}

impl Endpoint for RetrieveDataConnector {
    type Response = DataConnectorDetail;
    const OPERATION: Operation = Operation::new(
            "RetrieveDataConnector",
            Method::Get,
            "/data_connectors/{id}",
            VERSION,
        )
        .tag("Data Connectors");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.query("state_version", &self.state_version);
    }
}

/// `DELETE /data_connectors/{id}`
///
/// Operation `deleteDataConnector`. Answers with [`DeletedDataConnectorObject`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteDataConnector {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
}

impl DeleteDataConnector {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::text(id) }
    }
}

impl Endpoint for DeleteDataConnector {
    type Response = DeletedDataConnectorObject;
    const OPERATION: Operation = Operation::new(
            "deleteDataConnector",
            Method::Delete,
            "/data_connectors/{id}",
            VERSION,
        )
        .tag("Data Connectors");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// `PATCH /data_connectors/{id}`
///
/// Operation `updateDataConnector`. Answers with [`DataConnectorDetail`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateDataConnector {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
    /// The request body.
    pub body: UpdateDataConnectorRequest,
}

impl UpdateDataConnector {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>, body: impl Into<UpdateDataConnectorRequest>) -> Self {
        Self {
            id: Id::text(id),
            body: body.into(),
        }
    }
}

impl Endpoint for UpdateDataConnector {
    type Response = DataConnectorDetail;
    const OPERATION: Operation = Operation::new(
            "updateDataConnector",
            Method::Patch,
            "/data_connectors/{id}",
            VERSION,
        )
        .tag("Data Connectors");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// `GET /data_connectors/{data_connector_id}/execution_results`
///
/// Operation `listDataConnectorExecutionResults`. Answers with
/// [`DataConnectorExecutionResultList`]. Comes in pages.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListDataConnectorExecutionResults {
    /// Path parameter `data_connector_id`.
    pub data_connector_id: String,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    /// From 1 to 30. Default: `10`.
    pub per_page: Option<i64>,
    /// The cursor from the previous page. The paginator sends it by itself. Query parameter
    /// `starting_after`.
    pub starting_after: Option<String>,
    /// Query parameter `success`.
    pub success: Option<ListDataConnectorExecutionResultsSuccess>,
    /// Query parameter `error_type`.
    pub error_type: Option<ListDataConnectorExecutionResultsErrorType>,
    /// Query parameter `start_ts`.
    pub start_ts: Option<i64>,
    /// Query parameter `end_ts`.
    pub end_ts: Option<i64>,
    /// Query parameter `include_bodies`.
    pub include_bodies: Option<ListDataConnectorExecutionResultsIncludeBodies>,
}

impl ListDataConnectorExecutionResults {
    /// The call, with what it needs.
    pub fn new(data_connector_id: impl Into<Id>) -> Self {
        Self {
            data_connector_id: Id::text(data_connector_id),
            per_page: None,
            starting_after: None,
            success: None,
            error_type: None,
            start_ts: None,
            end_ts: None,
            include_bodies: None,
        }
    }

    /// Sets `per_page`.
    #[must_use]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }

    /// Sets `starting_after`.
    #[must_use]
    pub fn starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.starting_after = Some(starting_after.into());
        self
    }

    /// Sets `success`.
    #[must_use]
    pub fn success(
        mut self,
        success: impl Into<ListDataConnectorExecutionResultsSuccess>,
    ) -> Self {
        self.success = Some(success.into());
        self
    }

    /// Sets `error_type`.
    #[must_use]
    pub fn error_type(
        mut self,
        error_type: impl Into<ListDataConnectorExecutionResultsErrorType>,
    ) -> Self {
        self.error_type = Some(error_type.into());
        self
    }

    /// Sets `start_ts`.
    #[must_use]
    pub fn start_ts(mut self, start_ts: i64) -> Self {
        self.start_ts = Some(start_ts);
        self
    }

    /// Sets `end_ts`.
    #[must_use]
    pub fn end_ts(mut self, end_ts: i64) -> Self {
        self.end_ts = Some(end_ts);
        self
    }

    /// Sets `include_bodies`.
    #[must_use]
    pub fn include_bodies(
        mut self,
        include_bodies: impl Into<ListDataConnectorExecutionResultsIncludeBodies>,
    ) -> Self {
        self.include_bodies = Some(include_bodies.into());
        self
    }
}

impl Endpoint for ListDataConnectorExecutionResults {
    type Response = DataConnectorExecutionResultList;
    const OPERATION: Operation = Operation::new(
            "listDataConnectorExecutionResults",
            Method::Get,
            "/data_connectors/{data_connector_id}/execution_results",
            VERSION,
        )
        .tag("Data Connectors");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("data_connector_id", &self.data_connector_id);
        parts.query("per_page", &self.per_page);
        parts.query("starting_after", &self.starting_after);
        parts.query("success", &self.success);
        parts.query("error_type", &self.error_type);
        parts.query("start_ts", &self.start_ts);
        parts.query("end_ts", &self.end_ts);
        parts.query("include_bodies", &self.include_bodies);
    }
}

impl Paged for ListDataConnectorExecutionResults {
    type Item = DataConnectorExecutionResult;
    const PAGING: PagingStrategy = PagingStrategy::CursorInQuery("starting_after");

    fn page(
        response: DataConnectorExecutionResultList,
    ) -> Page<DataConnectorExecutionResult> {
        Page::new(response.data).pages(response.pages)
    }
}

/// `GET /data_connectors/{data_connector_id}/execution_results/{id}`
///
/// Operation `showDataConnectorExecutionResult`. Answers with [`DataConnectorExecutionResult`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ShowDataConnectorExecutionResult {
    /// Path parameter `data_connector_id`.
    pub data_connector_id: String,
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
}

impl ShowDataConnectorExecutionResult {
    /// The call, with what it needs.
    pub fn new(data_connector_id: impl Into<Id>, id: impl Into<Id>) -> Self {
        Self {
            data_connector_id: Id::text(data_connector_id),
            id: Id::text(id),
        }
    }
}

impl Endpoint for ShowDataConnectorExecutionResult {
    type Response = DataConnectorExecutionResult;
    const OPERATION: Operation = Operation::new(
            "showDataConnectorExecutionResult",
            Method::Get,
            "/data_connectors/{data_connector_id}/execution_results/{id}",
            VERSION,
        )
        .tag("Data Connectors");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("data_connector_id", &self.data_connector_id);
        parts.path("id", &self.id);
    }
}
