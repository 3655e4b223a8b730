// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object, open_enum};

/// The first message of a conversation, and the contact who writes it.
///
/// Schema `create_conversation_request`. Sent by
/// [`CreateConversation`](super::super::CreateConversation).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateConversationRequest {
    /// The contact who writes. Required.
    pub from: CreateConversationRequestFrom,
    /// The content, in HTML. Required.
    pub body: String,
    /// The subject of the email that starts the conversation.
    pub subject: Option<String>,
    /// URLs of pictures to fetch and attach, at most 10. Format of the elements: `uri`. At most 10
    /// elements.
    pub attachment_urls: Option<List<String>>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateConversationRequest { subject, attachment_urls; required from, body });

impl CreateConversationRequest {
    /// Makes a value of what is required.
    pub fn new(
        from: impl Into<CreateConversationRequestFrom>,
        body: impl Into<String>,
    ) -> Self {
        Self {
            from: from.into(),
            body: body.into(),
            ..Self::default()
        }
    }

    /// Sets `subject`.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Sets `attachment_urls`.
    #[must_use]
    pub fn attachment_urls(
        mut self,
        attachment_urls: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.attachment_urls = Some(
            attachment_urls.into_iter().map(|text| text.as_ref().to_owned()).collect(),
        );
        self
    }
}

/// The name of this kind of object.
///
/// Part of [`CreateConversationRequest`]. Sent in requests. One of `lead`, `user`, `contact`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateConversationRequestFromType {
    /// A contact who has not signed up.
    Lead,
    /// A contact who has signed up.
    User,
    /// A user or a lead.
    Contact,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(CreateConversationRequestFromType {
    Lead = "lead", User = "user", Contact = "contact"
});

/// The contact who writes.
///
/// Part of [`CreateConversationRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateConversationRequestFrom {
    /// The name of this kind of object. Required.
    pub r#type: CreateConversationRequestFromType,
    /// The id that Intercom gave it. 24 characters. Required.
    pub id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateConversationRequestFrom {; required r#type = "type", id });

impl CreateConversationRequestFrom {
    /// Makes a value of what is required.
    pub fn new(
        r#type: impl Into<CreateConversationRequestFromType>,
        id: impl Into<Id>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            id: Id::of(id),
            ..Self::default()
        }
    }
}
