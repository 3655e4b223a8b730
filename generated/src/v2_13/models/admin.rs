// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object};
use super::TeamPriorityLevel;

/// A teammate, with an account in the workspace.
///
/// Schema `admin`. Returned by [`SetAwayAdmin`](super::super::SetAwayAdmin),
/// [`RetrieveAdmin`](super::super::RetrieveAdmin). Listed by
/// [`ListAdmins`](super::super::ListAdmins).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Admin {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name that people see.
    pub name: Option<String>,
    /// The email address.
    pub email: Option<String>,
    /// What the teammate does at the company.
    pub job_title: Option<String>,
    /// Whether the teammate is away.
    pub away_mode_enabled: Option<bool>,
    /// Whether new replies go to somebody else while the teammate is away.
    pub away_mode_reassign: Option<bool>,
    /// Whether the teammate has a paid seat.
    pub has_inbox_seat: Option<bool>,
    /// Intercom's ids of the teams that the teammate belongs to.
    pub team_ids: Option<List<Id>>,
    /// In which teams the teammate takes conversations first, and in which only after others. New
    /// in version 2.8.
    pub team_priority_level: Option<TeamPriorityLevel>,
    /// The picture of the teammate, or its URL.
    pub avatar: Option<AdminAvatar>,
    /// The reason for being away, as the workspace defined it; null if none was given.
    pub away_status_reason: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Admin {
    r#type = "type", id, name, email, job_title, away_mode_enabled, away_mode_reassign,
    has_inbox_seat, team_ids, team_priority_level, avatar, away_status_reason;
    numeric "team_ids"
});

/// The picture of the teammate, or its URL.
///
/// Part of [`Admin`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminAvatar {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The URL of the picture.
    pub image_url: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(AdminAvatar { r#type = "type", image_url });
