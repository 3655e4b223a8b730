// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object, open_enum};

/// A file or a page that belongs to a message.
///
/// Schema `fin_agent_attachment`. Sent in requests. New in version 2.14.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FinAgentAttachment {
    /// The name of this kind of object. Required.
    pub r#type: FinAgentAttachmentType,
    /// The URL under which it can be opened. Format: `uri`.
    pub url: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    /// The media type, such as `image/png`.
    pub content_type: Option<String>,
    /// The elements of the list, or of this page of it. Format: `byte`.
    pub data: Option<String>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(FinAgentAttachment { url, name, content_type, data; required r#type = "type" });

impl FinAgentAttachment {
    /// Makes a value of what is required.
    pub fn new(r#type: impl Into<FinAgentAttachmentType>) -> Self {
        Self {
            r#type: r#type.into(),
            ..Self::default()
        }
    }

    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
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
}

/// The name of this kind of object.
///
/// Part of [`FinAgentAttachment`]. Sent in requests. One of `url`, `file`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FinAgentAttachmentType {
    /// Intercom fetches it.
    Url,
    /// It is sent inside of the request.
    File,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(FinAgentAttachmentType { Url = "url", File = "file" });
