// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object};

/// Schema `team_priority_level`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TeamPriorityLevel {
    pub primary_team_ids: Option<List<Id>>,
    pub secondary_team_ids: Option<List<Id>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(TeamPriorityLevel {
    primary_team_ids, secondary_team_ids;
    numeric "primary_team_ids", "secondary_team_ids"
});
