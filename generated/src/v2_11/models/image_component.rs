// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object, open_enum};
use super::UrlActionComponent;

/// A picture in a canvas.
///
/// Schema `image_component`. No operation of this version uses it. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageComponent {
    /// The name of this kind of object. Always `image`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The URL under which it can be opened.
    pub url: Option<String>,
    /// Where in the line it stands. Default: `left`.
    pub align: Option<ImageComponentAlign>,
    /// The width in pixels.
    pub width: Option<i64>,
    /// The height in pixels.
    pub height: Option<i64>,
    /// Whether it has round corners. Default: `false`.
    pub rounded: Option<bool>,
    /// Whether there is no space below it, with `none`. Always `none`.
    pub bottom_margin: Option<String>,
    /// What happens on a click.
    pub action: Option<UrlActionComponent>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ImageComponent {
    r#type = "type", id, url, align, width, height, rounded, bottom_margin, action
});

impl ImageComponent {
    /// Makes a value of what is required.
    pub fn new(
        r#type: impl Into<String>,
        url: impl Into<String>,
        width: i64,
        height: i64,
    ) -> Self {
        Self {
            r#type: Some(r#type.into()),
            url: Some(url.into()),
            width: Some(width),
            height: Some(height),
            ..Self::default()
        }
    }
}

/// Where in the line it stands.
///
/// Part of [`ImageComponent`]. No operation of this version uses it. One of `left`, `center`,
/// `right`, `full_width`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageComponentAlign {
    /// On the left side.
    Left,
    /// In the middle.
    Center,
    /// On the right side.
    Right,
    /// Over the whole width.
    FullWidth,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ImageComponentAlign {
    Left = "left", Center = "center", Right = "right", FullWidth = "full_width"
});
