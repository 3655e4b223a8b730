// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::AiSubtopic;

/// A topic that was recognized in a conversation.
///
/// Schema `ai_topic`. Read from responses. New in the version `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiTopic {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The topic as people see it.
    pub topic_name: Option<String>,
    /// Finer topics inside of it.
    pub subtopics: Option<List<AiSubtopic>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(AiTopic { r#type = "type", topic_name, subtopics });
