// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};
use super::ContentObject;

/// The content to show in a canvas.
///
/// Schema `live_canvas_response`. No operation of this version uses it. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveCanvasResponse {
    /// The components to show.
    pub content: Option<ContentObject>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(LiveCanvasResponse { content });

impl LiveCanvasResponse {
    /// Makes a value of what is required.
    pub fn new(content: impl Into<ContentObject>) -> Self {
        Self {
            content: Some(content.into()),
            ..Self::default()
        }
    }
}
