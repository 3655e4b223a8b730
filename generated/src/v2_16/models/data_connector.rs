// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{DateTime, Extra, object, open_enum};

/// Schema `data_connector`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataConnector {
    /// The name of this kind of object. Always `data_connector`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    pub state: Option<DataConnectorState>,
    pub http_method: Option<DataConnectorHttpMethod>,
    pub direct_fin_usage: Option<bool>,
    pub created_by_admin_id: Option<String>,
    pub updated_by_admin_id: Option<String>,
    /// The time at which it was created. RFC 3339 time.
    pub created_at: Option<DateTime>,
    /// The time of its last change. RFC 3339 time.
    pub updated_at: Option<DateTime>,
    pub execution_results_url: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(DataConnector {
    r#type = "type", id, name, description, state, http_method, direct_fin_usage,
    created_by_admin_id, updated_by_admin_id, created_at, updated_at, execution_results_url
});

/// Part of [`DataConnector`]. Read from answers. One of `draft`, `live`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorState {
    Draft,
    Live,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(DataConnectorState { Draft = "draft", Live = "live" });

/// Part of [`DataConnector`]. Read from answers. One of `get`, `post`, `put`, `delete`,
/// `patch`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorHttpMethod {
    Get,
    Post,
    Put,
    Delete,
    Patch,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(DataConnectorHttpMethod {
    Get = "get", Post = "post", Put = "put", Delete = "delete", Patch = "patch"
});
