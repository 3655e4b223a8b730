// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};

/// Schema `contact_reply_base_request`. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactReplyBaseRequest {
    /// Always `comment`.
    pub message_type: Option<String>,
    /// The name of this kind of object. Always `user`.
    pub r#type: Option<String>,
    pub body: Option<String>,
    /// The time at which it was created.
    pub created_at: Option<i64>,
    /// Format of the elements: `uri`. At most 10 elements.
    pub attachment_urls: Option<List<String>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ContactReplyBaseRequest {
    message_type, r#type = "type", body, created_at, attachment_urls
});
