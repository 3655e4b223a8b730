// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Connections to other systems that workflows and the AI agent call, and what came of the
//! calls.
//!
//! Operations of the tag `Data Connectors`.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts, call_debug,
};
use intercom_runtime::model::{Id, Timestamp};
use super::VERSION;
use super::super::models::{
    CreateDataConnectorRequest, DataConnector, DataConnectorDetail,
    DataConnectorExecutionResult, DataConnectorExecutionResultList, DataConnectorList,
    DeletedDataConnectorObject, ListDataConnectorExecutionResultsErrorType,
    ListDataConnectorExecutionResultsIncludeBodies,
    ListDataConnectorExecutionResultsSuccess, RetrieveDataConnectorStateVersion,
    UpdateDataConnectorRequest,
};

/// Lists the data connectors, with the one that changed last first.
///
/// `GET /data_connectors`, operation `listDataConnectors`. Returns [`DataConnectorList`]. The
/// list comes in pages, which `items` reads one after the other. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::ListDataConnectors;
///
/// let mut items = ListDataConnectors::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/data_connectors")]
#[doc(alias = "list data connectors")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDataConnectors {
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    /// From 1 to 50. Default: `20`.
    pub per_page: Option<i64>,
    /// The cursor from the previous page. The paginator sends it by itself. Query parameter
    /// `starting_after`.
    pub starting_after: Option<String>,
}

call_debug!(ListDataConnectors);

impl ListDataConnectors {
    /// Makes the call with no argument set.
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("per_page", &self.per_page);
        parts.query("starting_after", &self.starting_after);
    }
}

impl Paged for ListDataConnectors {
    type Item = DataConnector;
    const PAGING: PagingStrategy = PagingStrategy::CursorInQuery("starting_after");

    #[inline]
    fn page(response: DataConnectorList) -> Page<DataConnector> {
        Page::new(response.data).pages(response.pages)
    }
}

/// Creates a data connector as a draft.
///
/// `POST /data_connectors`, operation `createDataConnector`. Returns [`DataConnectorDetail`].
/// New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::{CreateDataConnector, CreateDataConnectorRequest};
///
/// let response = CreateDataConnector::new(CreateDataConnectorRequest::new("name"))
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/data_connectors")]
#[doc(alias = "create data connector")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDataConnector {
    /// The request body.
    pub body: CreateDataConnectorRequest,
}

call_debug!(CreateDataConnector);

impl CreateDataConnector {
    /// Makes the call with its required arguments.
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// Retrieves a data connector with its configuration.
///
/// `GET /data_connectors/{id}`, operation `RetrieveDataConnector`. Returns
/// [`DataConnectorDetail`]. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::RetrieveDataConnector;
///
/// let response = RetrieveDataConnector::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/data_connectors/{id}")]
#[doc(alias = "retrieve data connector")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveDataConnector {
    /// Intercom's id of the data connector. Path parameter `id`.
    pub id: Id,
    /// Whether the draft is returned, or what is in use. Query parameter `state_version`. Default:
    /// `live`.
    pub state_version: Option<RetrieveDataConnectorStateVersion>,
}

call_debug!(RetrieveDataConnector);

impl RetrieveDataConnector {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Id::of(id),
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.query("state_version", &self.state_version);
    }
}

/// Deletes a data connector, which must be a draft that nothing uses.
///
/// `DELETE /data_connectors/{id}`, operation `deleteDataConnector`. Returns
/// [`DeletedDataConnectorObject`]. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::DeleteDataConnector;
///
/// let response = DeleteDataConnector::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/data_connectors/{id}")]
#[doc(alias = "delete data connector")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteDataConnector {
    /// Intercom's id of the data connector. Path parameter `id`.
    pub id: Id,
}

call_debug!(DeleteDataConnector);

impl DeleteDataConnector {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// Changes a data connector.
///
/// What is not sent stays as it is.
///
/// `PATCH /data_connectors/{id}`, operation `updateDataConnector`. Returns
/// [`DataConnectorDetail`]. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::{UpdateDataConnector, UpdateDataConnectorRequest};
///
/// let response = UpdateDataConnector::new("123", UpdateDataConnectorRequest::new())
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/data_connectors/{id}")]
#[doc(alias = "update data connector")]
#[doc(alias = "publish data connector")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateDataConnector {
    /// Intercom's id of the data connector. Path parameter `id`.
    pub id: Id,
    /// The request body.
    pub body: UpdateDataConnectorRequest,
}

call_debug!(UpdateDataConnector);

impl UpdateDataConnector {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>, body: impl Into<UpdateDataConnectorRequest>) -> Self {
        Self {
            id: Id::of(id),
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// Lists what became of the calls of a data connector, those of the last hour if no time is
/// given.
///
/// `GET /data_connectors/{data_connector_id}/execution_results`, operation
/// `listDataConnectorExecutionResults`. Returns [`DataConnectorExecutionResultList`]. The list
/// comes in pages, which `items` reads one after the other. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::ListDataConnectorExecutionResults;
///
/// let mut items = ListDataConnectorExecutionResults::new("123").items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/data_connectors/{data_connector_id}/execution_results")]
#[doc(alias = "list data connector execution results")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListDataConnectorExecutionResults {
    /// Intercom's id of the data connector. Path parameter `data_connector_id`.
    pub data_connector_id: Id,
    /// The number of elements on a page, 10 if left out and at most 30. Query parameter `per_page`.
    /// From 1 to 30. Default: `10`.
    pub per_page: Option<i64>,
    /// The cursor from the previous page. The paginator sends it by itself. Query parameter
    /// `starting_after`.
    pub starting_after: Option<String>,
    /// Only calls that succeeded, or only those that failed. Query parameter `success`.
    pub success: Option<ListDataConnectorExecutionResultsSuccess>,
    /// Only calls that failed for this reason. Query parameter `error_type`.
    pub error_type: Option<ListDataConnectorExecutionResultsErrorType>,
    /// The start of the span, in Unix seconds. Left out, it is an hour ago. Query parameter
    /// `start_ts`. Unix time in seconds.
    pub start_ts: Option<Timestamp>,
    /// The end of the span, in Unix seconds. Left out, it is now. Query parameter `end_ts`. Unix
    /// time in seconds.
    pub end_ts: Option<Timestamp>,
    /// Whether bodies of requests and responses are returned. Query parameter `include_bodies`.
    pub include_bodies: Option<ListDataConnectorExecutionResultsIncludeBodies>,
}

call_debug!(ListDataConnectorExecutionResults);

impl ListDataConnectorExecutionResults {
    /// Makes the call with its required arguments.
    pub fn new(data_connector_id: impl Into<Id>) -> Self {
        Self {
            data_connector_id: Id::of(data_connector_id),
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
    pub fn start_ts(mut self, start_ts: impl Into<Timestamp>) -> Self {
        self.start_ts = Some(start_ts.into());
        self
    }

    /// Sets `end_ts`.
    #[must_use]
    pub fn end_ts(mut self, end_ts: impl Into<Timestamp>) -> Self {
        self.end_ts = Some(end_ts.into());
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

    #[inline]
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

    #[inline]
    fn page(
        response: DataConnectorExecutionResultList,
    ) -> Page<DataConnectorExecutionResult> {
        Page::new(response.data).pages(response.pages)
    }
}

/// Retrieves what became of a call of a data connector, with its bodies.
///
/// `GET /data_connectors/{data_connector_id}/execution_results/{id}`, operation
/// `showDataConnectorExecutionResult`. Returns [`DataConnectorExecutionResult`]. New in version
/// 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::ShowDataConnectorExecutionResult;
///
/// let response = ShowDataConnectorExecutionResult::new("123", "123")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/data_connectors/{data_connector_id}/execution_results/{id}")]
#[doc(alias = "show data connector execution result")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ShowDataConnectorExecutionResult {
    /// Intercom's id of the data connector. Path parameter `data_connector_id`.
    pub data_connector_id: Id,
    /// Intercom's id of the execution. Path parameter `id`.
    pub id: Id,
}

call_debug!(ShowDataConnectorExecutionResult);

impl ShowDataConnectorExecutionResult {
    /// Makes the call with its required arguments.
    pub fn new(data_connector_id: impl Into<Id>, id: impl Into<Id>) -> Self {
        Self {
            data_connector_id: Id::of(data_connector_id),
            id: Id::of(id),
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("data_connector_id", &self.data_connector_id);
        parts.path("id", &self.id);
    }
}
