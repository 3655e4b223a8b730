// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object};

/// Why a call failed.
///
/// Schema `error`. Read from responses.
#[doc(alias = "error")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorModel {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id of the request, which Intercom's support can look up. Format: `uuid`.
    pub request_id: Option<Id>,
    /// What went wrong, an element per problem.
    pub errors: Option<List<ErrorModelError>>,
    /// The problem, for people, where there is only one.
    pub message: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ErrorModel { r#type = "type", request_id, errors, message });

/// A problem that was found.
///
/// Part of [`ErrorModel`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorModelError {
    /// The problem, for programs.
    pub code: Option<String>,
    /// The problem, for people.
    pub message: Option<String>,
    /// The field that the problem is about.
    pub field: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ErrorModelError { code, message, field });
