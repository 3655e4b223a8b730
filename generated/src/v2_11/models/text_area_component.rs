// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Schema `text_area_component`. No operation of this version uses it. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TextAreaComponent {
    /// The name of this kind of object. Always `textarea`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// The name that people see.
    pub label: Option<String>,
    pub placeholder: Option<String>,
    pub value: Option<String>,
    /// Default: `false`.
    pub error: Option<bool>,
    /// Whether it cannot be used at present. Default: `false`.
    pub disabled: Option<bool>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(TextAreaComponent { r#type = "type", id, label, placeholder, value, error, disabled });
