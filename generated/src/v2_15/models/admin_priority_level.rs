// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};

/// Schema `admin_priority_level`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminPriorityLevel {
    pub primary_admin_ids: Option<List<i64>>,
    pub secondary_admin_ids: Option<List<i64>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(AdminPriorityLevel { primary_admin_ids, secondary_admin_ids });
