// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::Component;

/// The components of a canvas.
///
/// Schema `content_object`. No operation of this version uses it. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentObject {
    /// The pieces, from top to bottom.
    pub components: Option<List<Component>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ContentObject { components });

impl ContentObject {
    /// Makes a value of what is required.
    pub fn new(components: impl IntoIterator<Item = impl Into<Component>>) -> Self {
        Self {
            components: Some(components.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }
}
