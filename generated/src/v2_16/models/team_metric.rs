// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Schema `team_metric`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TeamMetric {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// Intercom's id of the admin.
    pub admin_id: Option<String>,
    pub open: Option<i64>,
    pub idle: Option<i64>,
    pub snoozed: Option<i64>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(TeamMetric { r#type = "type", admin_id, open, idle, snoozed });
