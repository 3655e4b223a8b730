// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};
use super::CanvasObject;

/// What an app shows at present.
///
/// Schema `current_canvas`. No operation of this version uses it. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CurrentCanvas {
    /// The components that are shown.
    pub current_canvas: Option<CanvasObject>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(CurrentCanvas { current_canvas });

impl CurrentCanvas {
    /// Makes a value of what is required.
    pub fn new(current_canvas: impl Into<CanvasObject>) -> Self {
        Self {
            current_canvas: Some(current_canvas.into()),
            ..Self::default()
        }
    }
}
