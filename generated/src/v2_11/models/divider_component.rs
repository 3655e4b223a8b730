// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// A line between two components of a canvas.
///
/// Schema `divider_component`. No operation of this version uses it. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DividerComponent {
    /// The name of this kind of object. Always `divider`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Whether there is no space below it, with `none`. Always `none`.
    pub bottom_margin: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(DividerComponent { r#type = "type", id, bottom_margin });

impl DividerComponent {
    /// Makes a value of what is required.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: Some(r#type.into()),
            ..Self::default()
        }
    }
}
