// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object, open_enum};
use super::ActionComponent;

/// Schema `input_component`. No operation of this version uses it. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InputComponent {
    /// The name of this kind of object. Always `input`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// The name that people see.
    pub label: Option<String>,
    pub placeholder: Option<String>,
    pub value: Option<String>,
    pub action: Option<ActionComponent>,
    /// Default: `unsaved`.
    pub save_state: Option<InputComponentSaveState>,
    /// Whether it cannot be used at present. Default: `false`.
    pub disabled: Option<bool>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(InputComponent {
    r#type = "type", id, label, placeholder, value, action, save_state, disabled
});

/// Part of [`InputComponent`]. No operation of this version uses it. One of `unsaved`, `saved`,
/// `failed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InputComponentSaveState {
    Unsaved,
    Saved,
    Failed,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(InputComponentSaveState { Unsaved = "unsaved", Saved = "saved", Failed = "failed" });
