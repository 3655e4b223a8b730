// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object, open_enum};

/// Schema `error`. No operation of this version uses it.
#[doc(alias = "error")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorModel {
    pub source: Option<Box<ErrorModel>>,
    pub r#type: Option<String>,
    pub errors: Option<List<ErrorModelErrorObject>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ErrorModel { source, r#type = "type", errors });

impl ErrorModel {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// Part of [`ErrorModel`]. No operation of this version uses it. One of `a`, `b`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorModelError {
    /// The value `a`.
    A,
    /// The value `b`.
    B,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ErrorModelError { A = "a", B = "b" });

/// Part of [`ErrorModel`]. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorModelErrorObject {
    pub error: Option<ErrorModelError>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ErrorModelErrorObject { error });

impl ErrorModelErrorObject {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
