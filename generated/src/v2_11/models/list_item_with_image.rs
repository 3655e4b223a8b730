// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};
use super::ActionComponent;

/// Schema `list_item_with_image`. No operation of this version uses it. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListItemWithImage {
    /// The name of this kind of object. Always `item`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// The title that readers see.
    pub title: Option<String>,
    pub subtitle: Option<String>,
    pub tertiary_text: Option<String>,
    /// Default: `false`.
    pub rounded_image: Option<bool>,
    /// Whether it cannot be used at present. Default: `false`.
    pub disabled: Option<bool>,
    pub action: Option<ActionComponent>,
    pub image: Option<String>,
    pub image_width: Option<i64>,
    pub image_height: Option<i64>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ListItemWithImage {
    r#type = "type", id, title, subtitle, tertiary_text, rounded_image, disabled, action, image,
    image_width, image_height
});
