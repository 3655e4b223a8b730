// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Timestamp, object};
use super::Reference;

/// A label that teammates put on contacts, companies, conversations and tickets.
///
/// Schema `tag`. Returned by [`AttachTagToArticle`](super::super::AttachTagToArticle),
/// [`DetachTagFromArticle`](super::super::DetachTagFromArticle),
/// [`AttachTagToInternalArticle`](super::super::AttachTagToInternalArticle),
/// [`DetachTagFromInternalArticle`](super::super::DetachTagFromInternalArticle) and 8 more.
/// Listed by [`ListTagsForAContact`](super::super::ListTagsForAContact),
/// [`ListTags`](super::super::ListTags).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name that people see.
    pub name: Option<String>,
    /// The time at which it was put on; absent in the list of all tags. Unix time in seconds.
    pub applied_at: Option<Timestamp>,
    /// The admin who put it on.
    pub applied_by: Option<Reference>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Tag { r#type = "type", id, name, applied_at, applied_by });
