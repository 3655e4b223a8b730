// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object, open_enum};

/// Schema `custom_action_finished`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomActionFinished {
    pub action: Option<CustomActionFinishedAction>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(CustomActionFinished { action });

/// Part of [`CustomActionFinished`]. Read from answers. One of `success`, `failed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomActionFinishedActionResult {
    Success,
    Failed,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(CustomActionFinishedActionResult { Success = "success", Failed = "failed" });

/// Part of [`CustomActionFinished`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomActionFinishedAction {
    /// The name that people see.
    pub name: Option<String>,
    pub result: Option<CustomActionFinishedActionResult>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(CustomActionFinishedAction { name, result });
