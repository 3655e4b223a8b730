// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Schema `conversation_attribute_updated_by_user`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationAttributeUpdatedByUser {
    pub attribute: Option<ConversationAttributeUpdatedByUserAttribute>,
    pub value: Option<ConversationAttributeUpdatedByUserValue>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationAttributeUpdatedByUser { attribute, value });

/// Part of [`ConversationAttributeUpdatedByUser`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationAttributeUpdatedByUserAttribute {
    /// The name that people see.
    pub name: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationAttributeUpdatedByUserAttribute { name });

/// Part of [`ConversationAttributeUpdatedByUser`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationAttributeUpdatedByUserValue {
    /// The name that people see.
    pub name: Option<String>,
    pub previous: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationAttributeUpdatedByUserValue { name, previous });
