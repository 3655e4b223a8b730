// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Timestamp, object};
use super::Predicate;

/// Schema `audience`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Audience {
    /// The name of this kind of object. Always `audience`. Only in answers.
    pub r#type: Option<String>,
    /// The id that Intercom gave it. Only in answers.
    pub id: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    pub predicates: Option<List<Predicate>>,
    pub role_predicates: Option<List<Predicate>>,
    /// The time at which it was created. Unix time in seconds. Only in answers.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds. Only in answers.
    pub updated_at: Option<Timestamp>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(Audience {
    r#type = "type", id, name, predicates, role_predicates, created_at, updated_at
});
