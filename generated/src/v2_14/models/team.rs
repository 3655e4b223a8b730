// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object, open_enum};
use super::AdminPriorityLevel;

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
    /// Which admins get conversations first. New in version 2.8.
    pub admin_priority_level: Option<AdminPriorityLevel>,
    /// The number of conversations that a member is assigned at most; only where the load is
    /// balanced. New in version 2.14.
    pub assignment_limit: Option<i64>,
    /// How conversations are given to the members. New in version 2.14.
    pub distribution_method: Option<TeamDistributionMethod>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Team {
    r#type = "type", id, name, admin_ids, admin_priority_level, assignment_limit,
    distribution_method;
    numeric "admin_ids"
});

/// How conversations are given to the members.
///
/// Part of [`Team`]. Read from responses. One of `round_robin`, `load_balanced`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamDistributionMethod {
    /// To one after the other.
    RoundRobin,
    /// To the one who has the least to do.
    LoadBalanced,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(TeamDistributionMethod {
    RoundRobin = "round_robin", LoadBalanced = "load_balanced"
});
