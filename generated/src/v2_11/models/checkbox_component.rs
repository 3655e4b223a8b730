// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object, open_enum};
use super::CheckboxOption;

/// Boxes to tick in a canvas.
///
/// Schema `checkbox_component`. No operation of this version uses it. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckboxComponent {
    /// The name of this kind of object. Always `checkbox`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The boxes that can be ticked.
    pub option: Option<List<CheckboxOption>>,
    /// The name that people see.
    pub label: Option<String>,
    /// What is chosen or filled in at first.
    pub value: Option<List<String>>,
    /// Whether what the user chose was saved. Default: `unsaved`.
    pub save_state: Option<CheckboxComponentSaveState>,
    /// Whether it cannot be used at present. Default: `false`.
    pub disabled: Option<bool>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(CheckboxComponent { r#type = "type", id, option, label, value, save_state, disabled });

impl CheckboxComponent {
    /// Makes a value of what is required.
    pub fn new(
        r#type: impl Into<String>,
        id: impl Into<Id>,
        option: impl IntoIterator<Item = impl Into<CheckboxOption>>,
        label: impl Into<String>,
    ) -> Self {
        Self {
            r#type: Some(r#type.into()),
            id: Some(Id::of(id)),
            option: Some(option.into_iter().map(Into::into).collect()),
            label: Some(label.into()),
            ..Self::default()
        }
    }
}

/// Whether what the user chose was saved.
///
/// Part of [`CheckboxComponent`]. No operation of this version uses it. One of `unsaved`,
/// `saved`, `failed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckboxComponentSaveState {
    /// It was not saved yet.
    Unsaved,
    /// It was saved and cannot be changed.
    Saved,
    /// It could not be saved.
    Failed,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(CheckboxComponentSaveState {
    Unsaved = "unsaved", Saved = "saved", Failed = "failed"
});
