// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::Tag;

/// The labels on something.
///
/// Schema `tags`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tags {
    /// The name of this kind of object. Always `tag.list`.
    pub r#type: Option<String>,
    /// The labels on it.
    pub tags: Option<List<Tag>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Tags { r#type = "type", tags });
