// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// A value that an attribute can have.
///
/// Schema `conversation_attribute_option`. Read from responses. New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationAttributeOption {
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name that people see.
    pub label: Option<String>,
    /// Whether it was put away and can no longer be used.
    pub archived: Option<bool>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationAttributeOption { id, label, archived });
