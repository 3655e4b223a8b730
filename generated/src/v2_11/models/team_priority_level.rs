// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};

/// The order in which a teammate serves several teams.
///
/// Schema `team_priority_level`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TeamPriorityLevel {
    /// Intercom's ids of the teams that come first.
    pub primary_team_ids: Option<List<i64>>,
    /// Intercom's ids of the teams that come after the first ones.
    pub secondary_team_ids: Option<List<i64>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(TeamPriorityLevel { primary_team_ids, secondary_team_ids });
