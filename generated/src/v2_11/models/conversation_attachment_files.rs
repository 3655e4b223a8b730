// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Schema `conversation_attachment_files`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationAttachmentFiles {
    /// Required.
    pub content_type: String,
    /// The elements of the list, or of this page of it. Required.
    pub data: String,
    /// The name that people see. Required.
    pub name: String,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ConversationAttachmentFiles {; required content_type, data, name });

impl ConversationAttachmentFiles {
    /// With what is required.
    pub fn new(
        content_type: impl Into<String>,
        data: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            content_type: content_type.into(),
            data: data.into(),
            name: name.into(),
            ..Self::default()
        }
    }
}
