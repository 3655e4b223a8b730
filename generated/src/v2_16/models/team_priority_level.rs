// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};

/// Schema `team_priority_level`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TeamPriorityLevel {
    pub primary_team_ids: Option<List<i64>>,
    pub secondary_team_ids: Option<List<i64>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(TeamPriorityLevel { primary_team_ids, secondary_team_ids });
