// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// A file to attach, sent inside of the request.
///
/// Schema `conversation_attachment_files`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationAttachmentFiles {
    /// The media type of the file, such as `image/png`. Required.
    pub content_type: String,
    /// The content of the file in base64. Required.
    pub data: String,
    /// The name under which the file is shown. Required.
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
