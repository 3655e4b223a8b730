// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object, open_enum};

/// Lines to read, in a canvas.
///
/// Schema `text_component`. No operation of this version uses it. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TextComponent {
    /// The name of this kind of object. Always `text`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// What the user reads.
    pub text: Option<String>,
    /// Where in the line it stands. Default: `left`.
    pub align: Option<TextComponentAlign>,
    /// How it looks. Default: `paragraph`.
    pub style: Option<TextComponentStyle>,
    /// Whether there is no space below it, with `none`. Always `none`.
    pub bottom_margin: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(TextComponent { r#type = "type", id, text, align, style, bottom_margin });

impl TextComponent {
    /// Makes a value of what is required.
    pub fn new(r#type: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            r#type: Some(r#type.into()),
            text: Some(text.into()),
            ..Self::default()
        }
    }
}

/// Where in the line it stands.
///
/// Part of [`TextComponent`]. No operation of this version uses it. One of `left`, `center`,
/// `right`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TextComponentAlign {
    /// On the left side.
    Left,
    /// In the middle.
    Center,
    /// On the right side.
    Right,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(TextComponentAlign { Left = "left", Center = "center", Right = "right" });

/// How it looks.
///
/// Part of [`TextComponent`]. No operation of this version uses it. One of `header`,
/// `paragraph`, `muted`, `error`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TextComponentStyle {
    /// Like a heading.
    Header,
    /// Like ordinary lines.
    Paragraph,
    /// Pale.
    Muted,
    /// Like an error.
    Error,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(TextComponentStyle {
    Header = "header", Paragraph = "paragraph", Muted = "muted", Error = "error"
});
