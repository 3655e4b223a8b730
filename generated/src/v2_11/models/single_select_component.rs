// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object, open_enum};
use super::{ActionComponent, SingleSelectOption};

/// Buttons in a canvas of which one is chosen.
///
/// Schema `single_select_component`. No operation of this version uses it. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SingleSelectComponent {
    /// The name of this kind of object. Always `single-select`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// What can be chosen.
    pub options: Option<List<SingleSelectOption>>,
    /// The name that people see.
    pub label: Option<String>,
    /// What is chosen or filled in at first.
    pub value: Option<String>,
    /// Whether what the user chose was saved. Default: `unsaved`.
    pub save_state: Option<SingleSelectComponentSaveState>,
    /// Whether it cannot be used at present. Default: `false`.
    pub disabled: Option<bool>,
    /// What happens on a click.
    pub action: Option<ActionComponent>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(SingleSelectComponent {
    r#type = "type", id, options, label, value, save_state, disabled, action
});

impl SingleSelectComponent {
    /// Makes a value of what is required.
    pub fn new(
        r#type: impl Into<String>,
        id: impl Into<Id>,
        options: impl IntoIterator<Item = impl Into<SingleSelectOption>>,
    ) -> Self {
        Self {
            r#type: Some(r#type.into()),
            id: Some(Id::of(id)),
            options: Some(options.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }
}

/// Whether what the user chose was saved.
///
/// Part of [`SingleSelectComponent`]. No operation of this version uses it. One of `unsaved`,
/// `saved`, `failed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SingleSelectComponentSaveState {
    /// It was not saved yet.
    Unsaved,
    /// It was saved and cannot be changed.
    Saved,
    /// It could not be saved.
    Failed,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(SingleSelectComponentSaveState {
    Unsaved = "unsaved", Saved = "saved", Failed = "failed"
});
