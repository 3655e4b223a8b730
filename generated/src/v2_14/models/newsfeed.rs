// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Timestamp, object};

/// A list of news items for a group of readers.
///
/// Schema `newsfeed`. Returned by [`RetrieveNewsfeed`](super::super::RetrieveNewsfeed).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Newsfeed {
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name of this kind of object. Always `newsfeed`.
    pub r#type: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Newsfeed { id, r#type = "type", name, created_at, updated_at });
