// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};

/// Tags were put on the conversation or taken off.
///
/// Schema `conversation_tags_updated`. Read from responses. New in the version `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationTagsUpdated {
    /// The tags that were put on.
    pub tags_added: Option<List<String>>,
    /// The tags that were taken off.
    pub tags_removed: Option<List<String>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationTagsUpdated { tags_added, tags_removed });
