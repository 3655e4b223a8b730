// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};
use super::ActionComponent;

/// A line of a list in a canvas.
///
/// Schema `list_item`. No operation of this version uses it. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListItem {
    /// The name of this kind of object. Always `item`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The title that readers see.
    pub title: Option<String>,
    /// The second row of the line.
    pub subtitle: Option<String>,
    /// The third row of the line.
    pub tertiary_text: Option<String>,
    /// Whether the picture has round corners. Default: `false`.
    pub rounded_image: Option<bool>,
    /// Whether it cannot be used at present. Default: `false`.
    pub disabled: Option<bool>,
    /// What happens on a click.
    pub action: Option<ActionComponent>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListItem {
    r#type = "type", id, title, subtitle, tertiary_text, rounded_image, disabled, action
});

impl ListItem {
    /// Makes a value of what is required.
    pub fn new(
        r#type: impl Into<String>,
        id: impl Into<Id>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            r#type: Some(r#type.into()),
            id: Some(Id::of(id)),
            title: Some(title.into()),
            ..Self::default()
        }
    }
}
