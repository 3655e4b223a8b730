// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::TeamPriorityLevel;

/// A teammate.
///
/// Schema `admin`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Admin {
    pub r#type: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub email: Option<String>,
    pub job_title: Option<String>,
    /// Whether the teammate is away.
    pub away_mode_enabled: Option<bool>,
    /// Whether new replies go to somebody else while the teammate is away.
    pub away_mode_reassign: Option<bool>,
    pub away_status_reason_id: Option<i64>,
    /// Whether the teammate has a paid seat.
    pub has_inbox_seat: Option<bool>,
    pub team_ids: Option<List<i64>>,
    /// Format: `uri`.
    pub avatar: Option<String>,
    pub team_priority_level: Option<TeamPriorityLevel>,
    pub role: Option<AdminRole>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(Admin {
    r#type = "type", id, name, email, job_title, away_mode_enabled, away_mode_reassign,
    away_status_reason_id, has_inbox_seat, team_ids, avatar, team_priority_level, role
});

/// Part of [`Admin`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminRole {
    pub r#type: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(AdminRole { r#type = "type", id, name });
