// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object, open_enum};

/// A custom action of a workflow ended.
///
/// Schema `custom_action_finished`. Read from responses. New in version 2.13.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomActionFinished {
    /// The action that ended.
    pub action: Option<CustomActionFinishedAction>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(CustomActionFinished { action });

/// How the action ended.
///
/// Part of [`CustomActionFinished`]. Read from responses. One of `success`, `failed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomActionFinishedActionResult {
    /// It did what it should.
    Success,
    /// It ended with an error.
    Failed,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(CustomActionFinishedActionResult { Success = "success", Failed = "failed" });

/// The action that ended.
///
/// Part of [`CustomActionFinished`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomActionFinishedAction {
    /// The name that people see.
    pub name: Option<String>,
    /// How the action ended.
    pub result: Option<CustomActionFinishedActionResult>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(CustomActionFinishedAction { name, result });
