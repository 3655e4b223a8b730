// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};
use super::{BoxModel, ErrorModel};

/// Schema `Result`. No operation of this version uses it.
#[doc(alias = "Result")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResultModel {
    pub ok: Option<BoxModel>,
    pub err: Option<ErrorModel>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ResultModel { ok, err });

impl ResultModel {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
