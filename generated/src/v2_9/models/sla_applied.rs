// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object, open_enum};

/// The service level that the conversation is held to.
///
/// Schema `sla_applied`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SlaApplied {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The name that the service level agreement has in the workspace.
    pub sla_name: Option<String>,
    /// Whether it was kept so far.
    pub sla_status: Option<SlaAppliedSlaStatus>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(SlaApplied { r#type = "type", sla_name, sla_status });

/// Whether it was kept so far.
///
/// Part of [`SlaApplied`]. Read from responses. One of `hit`, `missed`, `cancelled`, `active`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SlaAppliedSlaStatus {
    /// It was kept.
    Hit,
    /// It was not kept.
    Missed,
    /// It no longer holds.
    Cancelled,
    /// The time is running.
    Active,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(SlaAppliedSlaStatus {
    Hit = "hit", Missed = "missed", Cancelled = "cancelled", Active = "active"
});
