// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::Predicate;

/// Schema `create_audience_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAudienceRequest {
    /// The name that people see. Required.
    pub name: String,
    pub predicates: Option<List<Predicate>>,
    pub role_predicates: Option<List<Predicate>>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateAudienceRequest { predicates, role_predicates; required name });

impl CreateAudienceRequest {
    /// With what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// Sets `predicates`.
    #[must_use]
    pub fn predicates(mut self, predicates: impl Into<List<Predicate>>) -> Self {
        self.predicates = Some(predicates.into());
        self
    }

    /// Sets `role_predicates`.
    #[must_use]
    pub fn role_predicates(
        mut self,
        role_predicates: impl Into<List<Predicate>>,
    ) -> Self {
        self.role_predicates = Some(role_predicates.into());
        self
    }
}
