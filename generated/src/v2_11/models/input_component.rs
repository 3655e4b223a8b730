// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object, open_enum};
use super::ActionComponent;

/// A field to fill in, in a canvas.
///
/// Schema `input_component`. No operation of this version uses it. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InputComponent {
    /// The name of this kind of object. Always `input`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name that people see.
    pub label: Option<String>,
    /// What is shown while it is empty.
    pub placeholder: Option<String>,
    /// What is chosen or filled in at first.
    pub value: Option<String>,
    /// What happens when it is sent.
    pub action: Option<ActionComponent>,
    /// Whether what the user chose was saved. Default: `unsaved`.
    pub save_state: Option<InputComponentSaveState>,
    /// Whether it cannot be used at present. Default: `false`.
    pub disabled: Option<bool>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(InputComponent {
    r#type = "type", id, label, placeholder, value, action, save_state, disabled
});

impl InputComponent {
    /// Makes a value of what is required.
    pub fn new(r#type: impl Into<String>, id: impl Into<Id>) -> Self {
        Self {
            r#type: Some(r#type.into()),
            id: Some(Id::of(id)),
            ..Self::default()
        }
    }
}

/// Whether what the user chose was saved.
///
/// Part of [`InputComponent`]. No operation of this version uses it. One of `unsaved`, `saved`,
/// `failed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InputComponentSaveState {
    /// It was not saved yet.
    Unsaved,
    /// It was saved and cannot be changed.
    Saved,
    /// It could not be saved.
    Failed,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(InputComponentSaveState { Unsaved = "unsaved", Saved = "saved", Failed = "failed" });
