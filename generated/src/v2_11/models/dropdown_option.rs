// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// What can be chosen in a list.
///
/// Schema `dropdown_option`. No operation of this version uses it. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DropdownOption {
    /// The name of this kind of object. Always `option`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// What the user reads.
    pub text: Option<String>,
    /// Whether it cannot be used at present. Default: `false`.
    pub disabled: Option<bool>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(DropdownOption { r#type = "type", id, text, disabled });

impl DropdownOption {
    /// Makes a value of what is required.
    pub fn new(
        r#type: impl Into<String>,
        id: impl Into<Id>,
        text: impl Into<String>,
    ) -> Self {
        Self {
            r#type: Some(r#type.into()),
            id: Some(Id::of(id)),
            text: Some(text.into()),
            ..Self::default()
        }
    }
}
