// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// A teammate changed an attribute of the conversation.
///
/// Schema `conversation_attribute_updated_by_admin`. No operation of this version uses it. New
/// in version 2.13.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationAttributeUpdatedByAdmin {
    /// Which attribute was changed.
    pub attribute: Option<ConversationAttributeUpdatedByAdminAttribute>,
    /// The value of the attribute after the change.
    pub value: Option<ConversationAttributeUpdatedByAdminValue>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationAttributeUpdatedByAdmin { attribute, value });

impl ConversationAttributeUpdatedByAdmin {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// Which attribute was changed.
///
/// Part of [`ConversationAttributeUpdatedByAdmin`]. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationAttributeUpdatedByAdminAttribute {
    /// The name that people see.
    pub name: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationAttributeUpdatedByAdminAttribute { name });

impl ConversationAttributeUpdatedByAdminAttribute {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// The value of the attribute after the change.
///
/// Part of [`ConversationAttributeUpdatedByAdmin`]. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationAttributeUpdatedByAdminValue {
    /// The name that people see.
    pub name: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationAttributeUpdatedByAdminValue { name });

impl ConversationAttributeUpdatedByAdminValue {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
