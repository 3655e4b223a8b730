// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::App;

/// Schema `admin_with_app`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminWithApp {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    /// The email address.
    pub email: Option<String>,
    pub job_title: Option<String>,
    pub away_mode_enabled: Option<bool>,
    pub away_mode_reassign: Option<bool>,
    pub has_inbox_seat: Option<bool>,
    pub team_ids: Option<List<i64>>,
    pub avatar: Option<AdminWithAppAvatar>,
    pub email_verified: Option<bool>,
    pub app: Option<App>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(AdminWithApp {
    r#type = "type", id, name, email, job_title, away_mode_enabled, away_mode_reassign,
    has_inbox_seat, team_ids, avatar, email_verified, app
});

/// Part of [`AdminWithApp`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminWithAppAvatar {
    /// The name of this kind of object. Default: `avatar`.
    pub r#type: Option<String>,
    /// Format: `uri`.
    pub image_url: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(AdminWithAppAvatar { r#type = "type", image_url });
