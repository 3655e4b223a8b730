// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{DateTime, Extra, Id, object, open_enum};

/// A connection to another system that workflows and Fin can call.
///
/// Schema `data_connector`. Listed by [`ListDataConnectors`](super::super::ListDataConnectors).
/// New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataConnector {
    /// The name of this kind of object. Always `data_connector`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name that people see.
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// Whether it is in use.
    pub state: Option<DataConnectorState>,
    /// The method that the other system is called with.
    pub http_method: Option<DataConnectorHttpMethod>,
    /// Whether Fin may use it without a workflow.
    pub direct_fin_usage: Option<bool>,
    /// Intercom's id of the admin who created it.
    pub created_by_admin_id: Option<Id>,
    /// Intercom's id of the admin who changed it last.
    pub updated_by_admin_id: Option<Id>,
    /// The time at which it was created. RFC 3339 time.
    pub created_at: Option<DateTime>,
    /// The time of its last change. RFC 3339 time.
    pub updated_at: Option<DateTime>,
    /// The path at which its calls are listed.
    pub execution_results_url: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(DataConnector {
    r#type = "type", id, name, description, state, http_method, direct_fin_usage,
    created_by_admin_id, updated_by_admin_id, created_at, updated_at, execution_results_url
});

/// Whether it is in use.
///
/// Part of [`DataConnector`]. Read from responses. One of `draft`, `live`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorState {
    /// It is not published.
    Draft,
    /// It is in use.
    Live,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(DataConnectorState { Draft = "draft", Live = "live" });

/// The method that the other system is called with.
///
/// Part of [`DataConnector`]. Read from responses. One of `get`, `post`, `put`, `delete`,
/// `patch`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorHttpMethod {
    /// A GET request.
    Get,
    /// A POST request.
    Post,
    /// A PUT request.
    Put,
    /// A DELETE request.
    Delete,
    /// A PATCH request.
    Patch,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(DataConnectorHttpMethod {
    Get = "get", Post = "post", Put = "put", Delete = "delete", Patch = "patch"
});
