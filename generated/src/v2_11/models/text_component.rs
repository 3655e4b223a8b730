// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object, open_enum};

/// Schema `text_component`. No operation of this version uses it. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TextComponent {
    /// The name of this kind of object. Always `text`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    pub text: Option<String>,
    /// Default: `left`.
    pub align: Option<TextComponentAlign>,
    /// Default: `paragraph`.
    pub style: Option<TextComponentStyle>,
    /// Always `none`.
    pub bottom_margin: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(TextComponent { r#type = "type", id, text, align, style, bottom_margin });

impl TextComponent {
    /// With what is required.
    pub fn new(r#type: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            r#type: Some(r#type.into()),
            text: Some(text.into()),
            ..Self::default()
        }
    }
}

/// Part of [`TextComponent`]. No operation of this version uses it. One of `left`, `center`,
/// `right`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TextComponentAlign {
    Left,
    Center,
    Right,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(TextComponentAlign { Left = "left", Center = "center", Right = "right" });

/// Part of [`TextComponent`]. No operation of this version uses it. One of `header`,
/// `paragraph`, `muted`, `error`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TextComponentStyle {
    Header,
    Paragraph,
    Muted,
    Error,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(TextComponentStyle {
    Header = "header", Paragraph = "paragraph", Muted = "muted", Error = "error"
});
