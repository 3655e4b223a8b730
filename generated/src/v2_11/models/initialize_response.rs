// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};
use super::CanvasObject;

/// What an app shows first.
///
/// Schema `initialize_response`. No operation of this version uses it. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InitializeResponse {
    /// What to show.
    pub canvas: Option<CanvasObject>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(InitializeResponse { canvas });

impl InitializeResponse {
    /// Makes a value of what is required.
    pub fn new(canvas: impl Into<CanvasObject>) -> Self {
        Self {
            canvas: Some(canvas.into()),
            ..Self::default()
        }
    }
}
