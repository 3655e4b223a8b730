// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// How many conversations a member of a team has.
///
/// Schema `team_metric`. Listed by [`GetTeamMetrics`](super::super::GetTeamMetrics). New in
/// version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TeamMetric {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// Intercom's id of the admin.
    pub admin_id: Option<Id>,
    /// How many are open.
    pub open: Option<i64>,
    /// How many wait for a reply for too long.
    pub idle: Option<i64>,
    /// How many are snoozed.
    pub snoozed: Option<i64>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(TeamMetric { r#type = "type", admin_id, open, idle, snoozed });
