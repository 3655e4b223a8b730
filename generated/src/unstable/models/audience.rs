// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Timestamp, object};
use super::Predicate;

/// A group of people that content is meant for.
///
/// Schema `audience`. Returned by [`CreateAudience`](super::super::CreateAudience),
/// [`RetrieveAudience`](super::super::RetrieveAudience),
/// [`UpdateAudience`](super::super::UpdateAudience). Listed by
/// [`ListAudiences`](super::super::ListAudiences). New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Audience {
    /// The name of this kind of object. Always `audience`. Only in responses.
    pub r#type: Option<String>,
    /// The id that Intercom gave it. Only in responses.
    pub id: Option<Id>,
    /// The name that people see.
    pub name: Option<String>,
    /// Conditions on attributes that people have to meet.
    pub predicates: Option<List<Predicate>>,
    /// Whether users, leads or visitors are meant.
    pub role_predicates: Option<List<Predicate>>,
    /// The time at which it was created. Unix time in seconds. Only in responses.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds. Only in responses.
    pub updated_at: Option<Timestamp>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Audience {
    r#type = "type", id, name, predicates, role_predicates, created_at, updated_at
});
