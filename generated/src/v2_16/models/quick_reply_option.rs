// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// A quick reply that the contact can choose.
///
/// Schema `quick_reply_option`. Sent in requests. New in version 2.14.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QuickReplyOption {
    /// What the button says. Required.
    pub text: String,
    /// The id of the choice, by which it can be recognized when it is made. Format: `uuid`.
    /// Required.
    pub uuid: String,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(QuickReplyOption {; required text, uuid });

impl QuickReplyOption {
    /// Makes a value of what is required.
    pub fn new(text: impl Into<String>, uuid: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            uuid: uuid.into(),
            ..Self::default()
        }
    }
}
