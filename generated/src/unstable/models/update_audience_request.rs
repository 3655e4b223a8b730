// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::Predicate;

/// What to change in an audience.
///
/// Schema `update_audience_request`. Sent by [`UpdateAudience`](super::super::UpdateAudience).
/// New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAudienceRequest {
    /// The name that people see.
    pub name: Option<String>,
    /// Conditions on attributes that people have to meet.
    pub predicates: Option<List<Predicate>>,
    /// Whether users, leads or visitors are meant.
    pub role_predicates: Option<List<Predicate>>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateAudienceRequest { name, predicates, role_predicates });

impl UpdateAudienceRequest {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `predicates`.
    #[must_use]
    pub fn predicates(
        mut self,
        predicates: impl IntoIterator<Item = impl Into<Predicate>>,
    ) -> Self {
        self.predicates = Some(predicates.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `role_predicates`.
    #[must_use]
    pub fn role_predicates(
        mut self,
        role_predicates: impl IntoIterator<Item = impl Into<Predicate>>,
    ) -> Self {
        self.role_predicates = Some(
            role_predicates.into_iter().map(Into::into).collect(),
        );
        self
    }
}
