// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// A file to attach, sent inside of the request.
///
/// Schema `conversation_attachment_files`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationAttachmentFiles {
    /// The media type of the file, such as `image/png`.
    pub content_type: Option<String>,
    /// The content of the file in base64.
    pub data: Option<String>,
    /// The name under which the file is shown.
    pub name: Option<String>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ConversationAttachmentFiles { content_type, data, name });

impl ConversationAttachmentFiles {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `content_type`.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Sets `data`.
    #[must_use]
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}
