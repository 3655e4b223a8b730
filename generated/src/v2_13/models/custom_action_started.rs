// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Schema `custom_action_started`. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomActionStarted {
    pub action: Option<CustomActionStartedAction>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(CustomActionStarted { action });

/// Part of [`CustomActionStarted`]. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomActionStartedAction {
    /// The name that people see.
    pub name: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(CustomActionStartedAction { name });
