// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Name and description in one language.
///
/// Schema `group_content`. Sent in requests and read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupContent {
    /// The name that people see.
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(GroupContent { name, description; constant "type" = "group_content" });

impl GroupContent {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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
