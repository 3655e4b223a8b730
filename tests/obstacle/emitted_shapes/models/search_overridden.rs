// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::Thing;

/// Part of `POST /override`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchOverriddenRequestWhere {
    #[doc(alias = "from here")]
    pub from_here: Option<String>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(SearchOverriddenRequestWhere { from_here = "from here" });

impl SearchOverriddenRequestWhere {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `from here`.
    #[must_use]
    pub fn from_here(mut self, from_here: impl Into<String>) -> Self {
        self.from_here = Some(from_here.into());
        self
    }
}

/// Part of `POST /override`. Sent by [`SearchOverridden`](super::super::SearchOverridden).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchOverriddenRequest {
    pub r#where: Option<SearchOverriddenRequestWhere>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(SearchOverriddenRequest { r#where = "where" });

impl SearchOverriddenRequest {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `where`.
    #[must_use]
    pub fn r#where(mut self, r#where: impl Into<SearchOverriddenRequestWhere>) -> Self {
        self.r#where = Some(r#where.into());
        self
    }
}

/// Part of `POST /override`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchOverriddenResponseResult {
    #[doc(alias = "all of it")]
    pub all_of_it: Option<List<Thing>>,
    pub next: Option<String>,
    pub count: Option<i64>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(SearchOverriddenResponseResult { all_of_it = "all of it", next, count });

/// Part of `POST /override`. Returned by [`SearchOverridden`](super::super::SearchOverridden).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchOverriddenResponse {
    pub result: Option<SearchOverriddenResponseResult>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(SearchOverriddenResponse { result });
