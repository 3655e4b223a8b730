// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Value, object, union};
use super::{CanvasObject, ResultsResponse};

/// The next step of the setup, or its result.
///
/// Schema `configure_response`. No operation of this version uses it. New in version 2.11.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ConfigureResponse {
    /// What the setup of an app returned.
    ResultsResponse(ResultsResponse),
    /// The end of the setup, with its result.
    ConfigureResponseSecond(ConfigureResponseSecond),
    /// Any other JSON.
    Other(Value),
}
union!(ConfigureResponse {
    ResultsResponse(ResultsResponse), ConfigureResponseSecond(ConfigureResponseSecond)
});

/// The end of the setup, with its result.
///
/// Part of [`ConfigureResponse`]. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigureResponseSecond {
    /// What to show next.
    pub canvas: Option<CanvasObject>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConfigureResponseSecond { canvas });

impl ConfigureResponseSecond {
    /// Makes a value of what is required.
    pub fn new(canvas: impl Into<CanvasObject>) -> Self {
        Self {
            canvas: Some(canvas.into()),
            ..Self::default()
        }
    }
}
