// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// A field with several lines to fill in, in a canvas.
///
/// Schema `text_area_component`. No operation of this version uses it. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TextAreaComponent {
    /// The name of this kind of object. Always `textarea`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name that people see.
    pub label: Option<String>,
    /// What is shown while it is empty.
    pub placeholder: Option<String>,
    /// What is filled in at first.
    pub value: Option<String>,
    /// Whether it is marked as wrong. Default: `false`.
    pub error: Option<bool>,
    /// Whether it cannot be used at present. Default: `false`.
    pub disabled: Option<bool>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(TextAreaComponent { r#type = "type", id, label, placeholder, value, error, disabled });

impl TextAreaComponent {
    /// Makes a value of what is required.
    pub fn new(r#type: impl Into<String>, id: impl Into<Id>) -> Self {
        Self {
            r#type: Some(r#type.into()),
            id: Some(Id::of(id)),
            ..Self::default()
        }
    }
}
