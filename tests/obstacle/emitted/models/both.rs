// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Map, Patch, Timestamp, Value, object};
use super::Tagged;

/// Schema `both`. Returned by [`BothWays`](super::super::BothWays). Sent by
/// [`BothWays`](super::super::BothWays).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Both {
    /// Required.
    pub id: Option<Id>,
    /// Unix time in seconds.
    pub at: Patch<Timestamp>,
    pub value: Option<Value>,
    pub none: Patch<Map<Value>>,
    pub tagged: Option<Tagged>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Both { id, at, value, none, tagged; constant "kind" = "both" });

impl Both {
    /// Makes a value of what is required.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Some(Id::of(id)),
            ..Self::default()
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(Id::of(id));
        self
    }

    /// Sets `at`.
    #[must_use]
    pub fn at(mut self, at: impl Into<Timestamp>) -> Self {
        self.at = Patch::Set(at.into());
        self
    }

    /// Sends null for `at`.
    #[must_use]
    pub fn clear_at(mut self) -> Self {
        self.at = Patch::Clear;
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<Value>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `none`.
    #[must_use]
    pub fn none(
        mut self,
        none: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.none = Patch::Set(none.into_iter().collect());
        self
    }

    /// Sends null for `none`.
    #[must_use]
    pub fn clear_none(mut self) -> Self {
        self.none = Patch::Clear;
        self
    }

    /// Sets `tagged`.
    #[must_use]
    pub fn tagged(mut self, tagged: impl Into<Tagged>) -> Self {
        self.tagged = Some(tagged.into());
        self
    }
}

impl<T: Into<Id>> From<T> for Both {
    fn from(id: T) -> Self {
        Self::new(id)
    }
}
