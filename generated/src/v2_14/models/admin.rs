// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::TeamPriorityLevel;

/// A teammate.
///
/// Schema `admin`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Admin {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    /// The email address.
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
    pub team_priority_level: Option<TeamPriorityLevel>,
    pub avatar: Option<AdminAvatar>,
    pub away_status_reason: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(Admin {
    r#type = "type", id, name, email, job_title, away_mode_enabled, away_mode_reassign,
    away_status_reason_id, has_inbox_seat, team_ids, team_priority_level, avatar,
    away_status_reason
});

/// Part of [`Admin`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminAvatar {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    pub image_url: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(AdminAvatar { r#type = "type", image_url });
