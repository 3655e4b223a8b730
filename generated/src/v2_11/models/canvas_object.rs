// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Map, Value, object};
use super::ContentObject;

/// What an app shows in the Messenger or the inbox.
///
/// Schema `canvas_object`. No operation of this version uses it. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CanvasObject {
    /// The components to show.
    pub content: Option<ContentObject>,
    /// Where Intercom asks for the content each time it is shown.
    pub content_url: Option<String>,
    /// What the app wants to get back with the next request.
    pub stored_data: Option<Map<Value>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(CanvasObject { content, content_url, stored_data });

impl CanvasObject {
    /// Makes a value of what is required.
    pub fn new(content: impl Into<ContentObject>) -> Self {
        Self {
            content: Some(content.into()),
            ..Self::default()
        }
    }
}
