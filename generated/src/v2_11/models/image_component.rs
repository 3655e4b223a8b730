// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object, open_enum};
use super::UrlActionComponent;

/// Schema `image_component`. No operation of this version uses it. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageComponent {
    /// The name of this kind of object. Always `image`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// The URL under which it can be opened.
    pub url: Option<String>,
    /// Default: `left`.
    pub align: Option<ImageComponentAlign>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    /// Default: `false`.
    pub rounded: Option<bool>,
    /// Always `none`.
    pub bottom_margin: Option<String>,
    pub action: Option<UrlActionComponent>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ImageComponent {
    r#type = "type", id, url, align, width, height, rounded, bottom_margin, action
});

/// Part of [`ImageComponent`]. No operation of this version uses it. One of `left`, `center`,
/// `right`, `full_width`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageComponentAlign {
    Left,
    Center,
    Right,
    FullWidth,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ImageComponentAlign {
    Left = "left", Center = "center", Right = "right", FullWidth = "full_width"
});
