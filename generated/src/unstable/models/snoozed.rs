// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{DateTime, Extra, object};

/// The conversation was snoozed.
///
/// Schema `snoozed`. Read from responses. New in the version `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Snoozed {
    /// How long it is snoozed, as the teammate chose.
    pub until: Option<String>,
    /// The time at which it opens again, if one was chosen. RFC 3339 time.
    pub custom_until_time: Option<DateTime>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Snoozed { until, custom_until_time });
