// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::AiTopic;

/// The topics that were recognized in a conversation.
///
/// Schema `ai_topics`. Read from responses. New in the version `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiTopics {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The topics, with finer ones inside.
    pub topics: Option<List<AiTopic>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(AiTopics { r#type = "type", topics });
