// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// Confirms that something was deleted.
///
/// Schema `deleted_object`. Returned by [`DeleteNewsItem`](super::super::DeleteNewsItem).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeletedObject {
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name of this kind of object. Always `news-item`.
    pub object: Option<String>,
    /// Whether it was deleted; true in the response to a deletion.
    pub deleted: Option<bool>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(DeletedObject { id, object, deleted });
