// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Patch, object};
use super::AdminPriorityLevelRequest;

/// The members that a team has from now on.
///
/// Schema `update_team_members_request`. Sent by
/// [`UpdateTeamMembers`](super::super::UpdateTeamMembers). New in the version `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTeamMembersRequest {
    /// Intercom's ids of the admins in the team. Required.
    pub admin_ids: List<Id>,
    /// Which admins get conversations first.
    pub admin_priority_level: Patch<AdminPriorityLevelRequest>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateTeamMembersRequest {
    admin_priority_level;
    required admin_ids;
    numeric "admin_ids"
});

impl UpdateTeamMembersRequest {
    /// Makes a value of what is required.
    pub fn new(admin_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        Self {
            admin_ids: admin_ids.into_iter().map(Id::of).collect(),
            ..Self::default()
        }
    }

    /// Sets `admin_priority_level`.
    #[must_use]
    pub fn admin_priority_level(
        mut self,
        admin_priority_level: impl Into<AdminPriorityLevelRequest>,
    ) -> Self {
        self.admin_priority_level = Patch::Set(admin_priority_level.into());
        self
    }

    /// Sends null for `admin_priority_level`.
    #[must_use]
    pub fn clear_admin_priority_level(mut self) -> Self {
        self.admin_priority_level = Patch::Clear;
        self
    }
}
