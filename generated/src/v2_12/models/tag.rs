// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Timestamp, object};
use super::Reference;

/// A label that teammates put on contacts, companies, conversations and tickets.
///
/// Schema `tag`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    /// When it was put on what the answer is about; absent in the list of all tags. Unix time in
    /// seconds.
    pub applied_at: Option<Timestamp>,
    pub applied_by: Option<Reference>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(Tag { r#type = "type", id, name, applied_at, applied_by });
