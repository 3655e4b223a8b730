// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};
use super::ActionComponent;

/// A line that needs no picture.
///
/// Schema `list_item_without_image`. No operation of this version uses it. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListItemWithoutImage {
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
    /// The URL of the picture.
    pub image: Option<String>,
    /// The width of the picture in pixels.
    pub image_width: Option<i64>,
    /// The height of the picture in pixels.
    pub image_height: Option<i64>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListItemWithoutImage {
    r#type = "type", id, title, subtitle, tertiary_text, rounded_image, disabled, action, image,
    image_width, image_height
});

impl ListItemWithoutImage {
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
