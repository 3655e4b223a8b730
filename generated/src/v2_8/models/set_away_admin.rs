// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Whether the teammate is away, and what happens to new replies.
///
/// Part of `PUT /admins/{id}/away`. Sent by [`SetAwayAdmin`](super::super::SetAwayAdmin).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetAwayAdminRequest {
    /// Whether the teammate is away from now on. Default: `true`. Required.
    pub away_mode_enabled: bool,
    /// Whether new replies go to the default inbox while the teammate is away. Default: `false`.
    /// Required.
    pub away_mode_reassign: bool,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(SetAwayAdminRequest {; required away_mode_enabled, away_mode_reassign });

impl SetAwayAdminRequest {
    /// Makes a value of what is required.
    pub fn new(away_mode_enabled: bool, away_mode_reassign: bool) -> Self {
        Self {
            away_mode_enabled,
            away_mode_reassign,
            ..Self::default()
        }
    }
}
