// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};

/// Schema `error`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorModel {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// Format: `uuid`.
    pub request_id: Option<String>,
    pub errors: Option<List<ErrorModelError>>,
    pub message: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ErrorModel { r#type = "type", request_id, errors, message });

/// Part of [`ErrorModel`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorModelError {
    pub code: Option<String>,
    pub message: Option<String>,
    pub field: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ErrorModelError { code, message, field });
