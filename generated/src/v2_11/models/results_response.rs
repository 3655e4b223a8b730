// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Map, Value, object};

/// What the setup of an app returned.
///
/// Schema `results_response`. No operation of this version uses it. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResultsResponse {
    /// What the app wants to get back when it is shown.
    pub results: Option<Map<Value>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ResultsResponse { results });

impl ResultsResponse {
    /// Makes a value of what is required.
    pub fn new(
        results: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        Self {
            results: Some(results.into_iter().collect()),
            ..Self::default()
        }
    }
}
