// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Timestamp, object, open_enum};

/// A reply of a contact, without saying which contact it is.
///
/// Schema `contact_reply_base_request`. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactReplyBaseRequest {
    /// Whether it is a comment or the choice of a quick reply.
    pub message_type: Option<ContactReplyBaseRequestMessageType>,
    /// The name of this kind of object. Always `user`.
    pub r#type: Option<String>,
    /// The message of the contact.
    pub body: Option<String>,
    /// The time at which it was created. Unix time in seconds. New in version 2.11.
    pub created_at: Option<Timestamp>,
    /// URLs of pictures to attach, at most 10. Format of the elements: `uri`. At most 10 elements.
    pub attachment_urls: Option<List<String>>,
    /// The quick reply that the contact chose. New in version 2.14.
    pub reply_options: Option<List<ContactReplyBaseRequestReplyOption>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ContactReplyBaseRequest {
    message_type, r#type = "type", body, created_at, attachment_urls, reply_options
});

impl ContactReplyBaseRequest {
    /// Makes a value of what is required.
    pub fn new(
        message_type: impl Into<ContactReplyBaseRequestMessageType>,
        r#type: impl Into<String>,
        body: impl Into<String>,
    ) -> Self {
        Self {
            message_type: Some(message_type.into()),
            r#type: Some(r#type.into()),
            body: Some(body.into()),
            ..Self::default()
        }
    }
}

/// Whether it is a comment or the choice of a quick reply.
///
/// Part of [`ContactReplyBaseRequest`]. Sent in requests. One of `comment`, `quick_reply`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactReplyBaseRequestMessageType {
    /// The contact wrote a message.
    Comment,
    /// The contact chose one of several replies.
    QuickReply,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ContactReplyBaseRequestMessageType {
    Comment = "comment", QuickReply = "quick_reply"
});

/// A quick reply that was offered before.
///
/// Part of [`ContactReplyBaseRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactReplyBaseRequestReplyOption {
    /// What the chosen button says. Required.
    pub text: String,
    /// The id that the choice was offered with. Format: `uuid`. Required.
    pub uuid: String,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ContactReplyBaseRequestReplyOption {; required text, uuid });

impl ContactReplyBaseRequestReplyOption {
    /// Makes a value of what is required.
    pub fn new(text: impl Into<String>, uuid: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            uuid: uuid.into(),
            ..Self::default()
        }
    }
}
