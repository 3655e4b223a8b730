// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// A condition on an attribute.
///
/// Schema `predicate`. Sent in requests and read from responses. New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Predicate {
    /// The attribute that is compared.
    pub attribute: Option<String>,
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// How it is compared, such as `eq`.
    pub comparison: Option<String>,
    /// What it is compared with.
    pub value: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Predicate { attribute, r#type = "type", comparison, value });

impl Predicate {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `attribute`.
    #[must_use]
    pub fn attribute(mut self, attribute: impl Into<String>) -> Self {
        self.attribute = Some(attribute.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `comparison`.
    #[must_use]
    pub fn comparison(mut self, comparison: impl Into<String>) -> Self {
        self.comparison = Some(comparison.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
