// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object};

/// A team that conversations can be assigned to.
///
/// Schema `team`. Returned by [`RetrieveTeam`](super::super::RetrieveTeam). Listed by
/// [`ListTeams`](super::super::ListTeams).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Team {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name that people see.
    pub name: Option<String>,
    /// Intercom's ids of the admins in the team.
    pub admin_ids: Option<List<Id>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Team { r#type = "type", id, name, admin_ids; numeric "admin_ids" });
