// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object};
use super::App;

/// The teammate that an access token belongs to, with the workspace.
///
/// Schema `admin_with_app`. Returned by [`IdentifyAdmin`](super::super::IdentifyAdmin).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminWithApp {
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
    /// The picture of the teammate.
    pub avatar: Option<AdminWithAppAvatar>,
    /// Whether the teammate has confirmed the email address. Do not let people sign in by one that
    /// is not confirmed.
    pub email_verified: Option<bool>,
    /// The workspace that the token is for.
    pub app: Option<App>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(AdminWithApp {
    r#type = "type", id, name, email, job_title, away_mode_enabled, away_mode_reassign,
    has_inbox_seat, team_ids, avatar, email_verified, app;
    numeric "team_ids"
});

/// The picture of the teammate.
///
/// Part of [`AdminWithApp`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminWithAppAvatar {
    /// The name of this kind of object. Default: `avatar`.
    pub r#type: Option<String>,
    /// The URL of the picture; null if there is none. Format: `uri`.
    pub image_url: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(AdminWithAppAvatar { r#type = "type", image_url });
