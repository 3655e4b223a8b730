// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object, open_enum};

/// Schema `contact_reply_base_request`. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactReplyBaseRequest {
    pub message_type: Option<ContactReplyBaseRequestMessageType>,
    /// The name of this kind of object. Always `user`.
    pub r#type: Option<String>,
    pub body: Option<String>,
    /// The time at which it was created.
    pub created_at: Option<i64>,
    /// Format of the elements: `uri`. At most 10 elements.
    pub attachment_urls: Option<List<String>>,
    pub reply_options: Option<List<ContactReplyBaseRequestReplyOption>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ContactReplyBaseRequest {
    message_type, r#type = "type", body, created_at, attachment_urls, reply_options
});

/// Part of [`ContactReplyBaseRequest`]. Sent in requests. One of `comment`, `quick_reply`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactReplyBaseRequestMessageType {
    Comment,
    QuickReply,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ContactReplyBaseRequestMessageType {
    Comment = "comment", QuickReply = "quick_reply"
});

/// Part of [`ContactReplyBaseRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactReplyBaseRequestReplyOption {
    /// Required.
    pub text: String,
    /// Format: `uuid`. Required.
    pub uuid: String,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ContactReplyBaseRequestReplyOption {; required text, uuid });

impl ContactReplyBaseRequestReplyOption {
    /// With what is required.
    pub fn new(text: impl Into<String>, uuid: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            uuid: uuid.into(),
            ..Self::default()
        }
    }
}

/// Part of [`ContactReplyBaseRequest`]. Sent in requests. One of `comment`, `quick_reply`,
/// `note`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactReplyBaseRequestMessageTypeKind {
    Comment,
    QuickReply,
    Note,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ContactReplyBaseRequestMessageTypeKind {
    Comment = "comment", QuickReply = "quick_reply", Note = "note"
});

/// The name of this kind of object.
///
/// Part of [`ContactReplyBaseRequest`]. Sent in requests. One of `user`, `admin`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactReplyBaseRequestType {
    User,
    Admin,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ContactReplyBaseRequestType { User = "user", Admin = "admin" });
