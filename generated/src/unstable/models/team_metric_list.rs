// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::TeamMetric;

/// How many conversations the members of a team have.
///
/// Schema `team_metric_list`. Returned by [`GetTeamMetrics`](super::super::GetTeamMetrics). New
/// in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TeamMetricList {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<TeamMetric>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(TeamMetricList { r#type = "type", data });
