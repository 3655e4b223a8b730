// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// A custom action of a workflow began.
///
/// Schema `custom_action_started`. No operation of this version uses it. New in version 2.13.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomActionStarted {
    /// The action that began.
    pub action: Option<CustomActionStartedAction>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(CustomActionStarted { action });

impl CustomActionStarted {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// The action that began.
///
/// Part of [`CustomActionStarted`]. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomActionStartedAction {
    /// The name that people see.
    pub name: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(CustomActionStartedAction { name });

impl CustomActionStartedAction {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
