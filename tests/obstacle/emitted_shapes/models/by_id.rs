// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// Schema `by_id`. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ById {
    /// Always `id`.
    pub kind: Option<String>,
    pub id: Option<Id>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ById { kind, id });

impl ById {
    /// Makes a value of what is required.
    pub fn new(kind: impl Into<String>, id: impl Into<Id>) -> Self {
        Self {
            kind: Some(kind.into()),
            id: Some(Id::of(id)),
            ..Self::default()
        }
    }
}
