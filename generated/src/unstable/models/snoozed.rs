// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{DateTime, Extra, object};

/// Schema `snoozed`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Snoozed {
    pub until: Option<String>,
    /// RFC 3339 time.
    pub custom_until_time: Option<DateTime>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(Snoozed { until, custom_until_time });
