// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// A finer topic that was recognized in a conversation.
///
/// Schema `ai_subtopic`. Read from responses. New in the version `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiSubtopic {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(AiSubtopic { r#type = "type", name, id; numeric "id" });
