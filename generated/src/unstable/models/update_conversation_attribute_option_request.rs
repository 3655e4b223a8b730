// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// The new name of a value of an attribute.
///
/// Schema `update_conversation_attribute_option_request`. Sent by
/// [`UpdateConversationAttributeOption`](super::super::UpdateConversationAttributeOption). New
/// in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateConversationAttributeOptionRequest {
    /// The name that people see. Required.
    pub label: String,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateConversationAttributeOptionRequest {; required label });

impl UpdateConversationAttributeOptionRequest {
    /// Makes a value of what is required.
    pub fn new(label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            ..Self::default()
        }
    }
}

impl<T: AsRef<str>> From<T> for UpdateConversationAttributeOptionRequest {
    fn from(label: T) -> Self {
        Self::new(label.as_ref())
    }
}
