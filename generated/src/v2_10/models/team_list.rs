// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::Team;

/// The teams of a workspace.
///
/// Schema `team_list`. Returned by [`ListTeams`](super::super::ListTeams).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TeamList {
    /// The name of this kind of object. Always `team.list`.
    pub r#type: Option<String>,
    /// The teams, in no order that is promised.
    pub teams: Option<List<Team>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(TeamList { r#type = "type", teams });
