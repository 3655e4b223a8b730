// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Value, object, union};
use super::{ListItemWithImage, ListItemWithoutImage};

/// A list in a canvas.
///
/// Schema `list_component`. No operation of this version uses it. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListComponent {
    /// The name of this kind of object. Always `list`.
    pub r#type: Option<String>,
    /// The lines of the list.
    pub items: Option<List<ListComponentItem>>,
    /// Whether it cannot be used at present. Default: `false`.
    pub disabled: Option<bool>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListComponent { r#type = "type", items, disabled });

impl ListComponent {
    /// Makes a value of what is required.
    pub fn new(
        r#type: impl Into<String>,
        items: impl IntoIterator<Item = impl Into<ListComponentItem>>,
    ) -> Self {
        Self {
            r#type: Some(r#type.into()),
            items: Some(items.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }
}

/// A line of the list.
///
/// Part of [`ListComponent`]. No operation of this version uses it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListComponentItem {
    /// A line with a picture.
    With(ListItemWithImage),
    /// A line that needs no picture.
    Without(ListItemWithoutImage),
    /// Any other JSON.
    Other(Value),
}
union!(ListComponentItem { With(ListItemWithImage), Without(ListItemWithoutImage) });
