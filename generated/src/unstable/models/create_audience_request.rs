// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::Predicate;

/// What a new audience is to be.
///
/// Schema `create_audience_request`. Sent by [`CreateAudience`](super::super::CreateAudience).
/// New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAudienceRequest {
    /// The name that people see. Required.
    pub name: String,
    /// Conditions on attributes that people have to meet.
    pub predicates: Option<List<Predicate>>,
    /// Whether users, leads or visitors are meant.
    pub role_predicates: Option<List<Predicate>>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateAudienceRequest { predicates, role_predicates; required name });

impl CreateAudienceRequest {
    /// Makes a value of what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
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

impl<T: AsRef<str>> From<T> for CreateAudienceRequest {
    fn from(name: T) -> Self {
        Self::new(name.as_ref())
    }
}
