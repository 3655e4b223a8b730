// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::Tag;

/// The tags of a workspace, or those on one thing.
///
/// Schema `tag_list`. Returned by [`ListTagsForAContact`](super::super::ListTagsForAContact),
/// [`ListTags`](super::super::ListTags).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagList {
    /// The name of this kind of object. Always `list`.
    pub r#type: Option<String>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<Tag>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(TagList { r#type = "type", data });
