// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// A contact changed an attribute of the conversation.
///
/// Schema `conversation_attribute_updated_by_user`. Read from responses. New in version 2.15.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationAttributeUpdatedByUser {
    /// Which attribute was changed.
    pub attribute: Option<ConversationAttributeUpdatedByUserAttribute>,
    /// The value of the attribute after the change.
    pub value: Option<ConversationAttributeUpdatedByUserValue>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationAttributeUpdatedByUser { attribute, value });

/// Which attribute was changed.
///
/// Part of [`ConversationAttributeUpdatedByUser`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationAttributeUpdatedByUserAttribute {
    /// The name that people see.
    pub name: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationAttributeUpdatedByUserAttribute { name });

/// The value of the attribute after the change.
///
/// Part of [`ConversationAttributeUpdatedByUser`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationAttributeUpdatedByUserValue {
    /// The name that people see.
    pub name: Option<String>,
    /// The value before the change.
    pub previous: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationAttributeUpdatedByUserValue { name, previous });
