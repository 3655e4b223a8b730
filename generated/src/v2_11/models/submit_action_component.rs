// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Sends what was filled in to the app.
///
/// Schema `submit_action_component`. No operation of this version uses it. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitActionComponent {
    /// The name of this kind of object. Always `submit`.
    pub r#type: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(SubmitActionComponent { r#type = "type" });

impl SubmitActionComponent {
    /// Makes a value of what is required.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: Some(r#type.into()),
            ..Self::default()
        }
    }
}
