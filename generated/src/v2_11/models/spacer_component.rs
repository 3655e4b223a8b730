// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object, open_enum};

/// An empty space in a canvas.
///
/// Schema `spacer_component`. No operation of this version uses it. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpacerComponent {
    /// The name of this kind of object. Always `spacer`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// How high it is. Default: `s`.
    pub size: Option<SpacerComponentSize>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(SpacerComponent { r#type = "type", id, size });

impl SpacerComponent {
    /// Makes a value of what is required.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: Some(r#type.into()),
            ..Self::default()
        }
    }
}

/// How high it is.
///
/// Part of [`SpacerComponent`]. No operation of this version uses it. One of `xs`, `s`, `m`,
/// `l`, `xl`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpacerComponentSize {
    /// Very small.
    Xs,
    /// Small.
    S,
    /// Medium.
    M,
    /// Large.
    L,
    /// Very large.
    Xl,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(SpacerComponentSize { Xs = "xs", S = "s", M = "m", L = "l", Xl = "xl" });
