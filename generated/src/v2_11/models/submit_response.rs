// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Map, Value, object};
use super::{CanvasObject, Event};

/// What an app shows after a click.
///
/// Schema `submit_response`. No operation of this version uses it. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitResponse {
    /// What to show.
    pub canvas: Option<CanvasObject>,
    /// What to insert into the conversation.
    pub card_creation_options: Option<Map<Value>>,
    /// What Intercom should do beside.
    pub event: Option<Event>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(SubmitResponse { canvas, card_creation_options, event });

impl SubmitResponse {
    /// Makes a value of what is required.
    pub fn new(canvas: impl Into<CanvasObject>) -> Self {
        Self {
            canvas: Some(canvas.into()),
            ..Self::default()
        }
    }
}
