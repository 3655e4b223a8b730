// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Schema `group_content`. Sent in requests and read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupContent {
    /// The name that people see. Required.
    pub name: Option<String>,
    /// A description for people. Required.
    pub description: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(GroupContent { name, description; constant "type" = "group_content" });

impl GroupContent {
    /// With what is required.
    pub fn new(name: impl Into<String>, description: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            description: Some(description.into()),
            ..Self::default()
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}
