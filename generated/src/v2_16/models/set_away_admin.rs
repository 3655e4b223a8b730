// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// Whether the teammate is away, and what happens to new replies.
///
/// Part of `PUT /admins/{admin_id}/away`. Sent by [`SetAwayAdmin`](super::super::SetAwayAdmin).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetAwayAdminRequest {
    /// Whether the teammate is away from now on. Default: `true`. Required.
    pub away_mode_enabled: bool,
    /// Whether new replies go to the default inbox while the teammate is away. Default: `false`.
    /// Required.
    pub away_mode_reassign: bool,
    /// Intercom's id of the reason for being away.
    pub away_status_reason_id: Option<Id>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(SetAwayAdminRequest {
    away_status_reason_id;
    required away_mode_enabled, away_mode_reassign;
    numeric "away_status_reason_id"
});

impl SetAwayAdminRequest {
    /// Makes a value of what is required.
    pub fn new(away_mode_enabled: bool, away_mode_reassign: bool) -> Self {
        Self {
            away_mode_enabled,
            away_mode_reassign,
            ..Self::default()
        }
    }

    /// Sets `away_status_reason_id`.
    #[must_use]
    pub fn away_status_reason_id(
        mut self,
        away_status_reason_id: impl Into<Id>,
    ) -> Self {
        self.away_status_reason_id = Some(Id::of(away_status_reason_id));
        self
    }
}
