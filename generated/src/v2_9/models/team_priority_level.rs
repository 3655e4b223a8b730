// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object};

/// The order in which a teammate serves several teams.
///
/// Schema `team_priority_level`. Read from responses. New in version 2.8.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TeamPriorityLevel {
    /// Intercom's ids of the teams that come first.
    pub primary_team_ids: Option<List<Id>>,
    /// Intercom's ids of the teams that come after the first ones.
    pub secondary_team_ids: Option<List<Id>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(TeamPriorityLevel {
    primary_team_ids, secondary_team_ids;
    numeric "primary_team_ids", "secondary_team_ids"
});
