// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// Confirms that a data connector was deleted.
///
/// Schema `deleted_data_connector_object`. Returned by
/// [`DeleteDataConnector`](super::super::DeleteDataConnector). New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeletedDataConnectorObject {
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name of this kind of object. Always `data_connector`.
    pub object: Option<String>,
    /// Whether it was deleted; true in the response to a deletion.
    pub deleted: Option<bool>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(DeletedDataConnectorObject { id, object, deleted });
