// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// Schema `call_summary`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CallSummary {
    pub call_id: Option<Id>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(CallSummary { call_id });
