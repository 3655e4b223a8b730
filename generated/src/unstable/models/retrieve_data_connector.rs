// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::open_enum;

/// Part of `GET /data_connectors/{id}`. Sent in requests. One of `draft`, `live`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetrieveDataConnectorStateVersion {
    /// What was changed and is not in use yet.
    Draft,
    /// What is in use.
    Live,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(RetrieveDataConnectorStateVersion { Draft = "draft", Live = "live" });
