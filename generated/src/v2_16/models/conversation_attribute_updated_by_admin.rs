// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Schema `conversation_attribute_updated_by_admin`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationAttributeUpdatedByAdmin {
    pub attribute: Option<ConversationAttributeUpdatedByAdminAttribute>,
    pub value: Option<ConversationAttributeUpdatedByAdminValue>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationAttributeUpdatedByAdmin { attribute, value });

/// Part of [`ConversationAttributeUpdatedByAdmin`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationAttributeUpdatedByAdminAttribute {
    /// The name that people see.
    pub name: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationAttributeUpdatedByAdminAttribute { name });

/// Part of [`ConversationAttributeUpdatedByAdmin`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationAttributeUpdatedByAdminValue {
    /// The name that people see.
    pub name: Option<String>,
    pub previous: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationAttributeUpdatedByAdminValue { name, previous });
