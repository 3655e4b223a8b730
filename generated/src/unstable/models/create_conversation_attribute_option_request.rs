// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// What a new value of an attribute is called.
///
/// Schema `create_conversation_attribute_option_request`. Sent by
/// [`CreateConversationAttributeOption`](super::super::CreateConversationAttributeOption). New
/// in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateConversationAttributeOptionRequest {
    /// The name that people see. Required.
    pub label: String,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateConversationAttributeOptionRequest {; required label });

impl CreateConversationAttributeOptionRequest {
    /// Makes a value of what is required.
    pub fn new(label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            ..Self::default()
        }
    }
}

impl<T: AsRef<str>> From<T> for CreateConversationAttributeOptionRequest {
    fn from(label: T) -> Self {
        Self::new(label.as_ref())
    }
}
