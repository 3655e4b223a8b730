// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// Confirms that a custom object was deleted.
///
/// Schema `custom_object_instance_deleted`. Returned by
/// [`DeleteCustomObjectInstancesByExternalId`](super::super::DeleteCustomObjectInstancesByExternalId),
/// [`DeleteCustomObjectInstancesById`](super::super::DeleteCustomObjectInstancesById). New in
/// version 2.13.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomObjectInstanceDeleted {
    /// The name of this kind of object.
    pub object: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Whether it was deleted; true in the response to a deletion.
    pub deleted: Option<bool>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(CustomObjectInstanceDeleted { object, id, deleted });
