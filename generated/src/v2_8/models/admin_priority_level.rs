// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object};

/// Which admins of a team get conversations first.
///
/// Schema `admin_priority_level`. Read from responses. New in version 2.8.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminPriorityLevel {
    /// Intercom's ids of the admins who get conversations first.
    pub primary_admin_ids: Option<List<Id>>,
    /// Intercom's ids of the admins who get conversations when the first ones cannot.
    pub secondary_admin_ids: Option<List<Id>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(AdminPriorityLevel {
    primary_admin_ids, secondary_admin_ids;
    numeric "primary_admin_ids", "secondary_admin_ids"
});
