// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Patch, object};

/// Which admins of a team get conversations first.
///
/// Schema `admin_priority_level_request`. Sent in requests. New in the version `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminPriorityLevelRequest {
    /// Intercom's ids of the admins who get conversations first.
    pub primary_admin_ids: Patch<List<Id>>,
    /// Intercom's ids of the admins who get conversations when the first ones cannot.
    pub secondary_admin_ids: Patch<List<Id>>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(AdminPriorityLevelRequest {
    primary_admin_ids, secondary_admin_ids;
    numeric "primary_admin_ids", "secondary_admin_ids"
});

impl AdminPriorityLevelRequest {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `primary_admin_ids`.
    #[must_use]
    pub fn primary_admin_ids(
        mut self,
        primary_admin_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.primary_admin_ids = Patch::Set(
            primary_admin_ids.into_iter().map(Id::of).collect(),
        );
        self
    }

    /// Sends null for `primary_admin_ids`.
    #[must_use]
    pub fn clear_primary_admin_ids(mut self) -> Self {
        self.primary_admin_ids = Patch::Clear;
        self
    }

    /// Sets `secondary_admin_ids`.
    #[must_use]
    pub fn secondary_admin_ids(
        mut self,
        secondary_admin_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.secondary_admin_ids = Patch::Set(
            secondary_admin_ids.into_iter().map(Id::of).collect(),
        );
        self
    }

    /// Sends null for `secondary_admin_ids`.
    #[must_use]
    pub fn clear_secondary_admin_ids(mut self) -> Self {
        self.secondary_admin_ids = Patch::Clear;
        self
    }
}
