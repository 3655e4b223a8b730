// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Timestamp, object};
use super::Predicate;

/// Schema `audience`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Audience {
    /// Always `audience`. Only in answers.
    pub r#type: Option<String>,
    /// Only in answers.
    pub id: Option<String>,
    pub name: Option<String>,
    pub predicates: Option<List<Predicate>>,
    pub role_predicates: Option<List<Predicate>>,
    /// Unix time in seconds. Only in answers.
    pub created_at: Option<Timestamp>,
    /// Unix time in seconds. Only in answers.
    pub updated_at: Option<Timestamp>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(Audience {
    r#type = "type", id, name, predicates, role_predicates, created_at, updated_at
});
