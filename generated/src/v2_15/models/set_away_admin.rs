// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Part of `PUT /admins/{admin_id}/away`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetAwayAdminBody {
    /// Default: `true`. Required.
    pub away_mode_enabled: bool,
    /// Default: `false`. Required.
    pub away_mode_reassign: bool,
    pub away_status_reason_id: Option<i64>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(SetAwayAdminBody {
    away_status_reason_id;
    required away_mode_enabled, away_mode_reassign
});

impl SetAwayAdminBody {
    /// With what is required.
    pub fn new(away_mode_enabled: bool, away_mode_reassign: bool) -> Self {
        Self {
            away_mode_enabled,
            away_mode_reassign,
            ..Self::default()
        }
    }

    /// Sets `away_status_reason_id`.
    #[must_use]
    pub fn away_status_reason_id(mut self, away_status_reason_id: i64) -> Self {
        self.away_status_reason_id = Some(away_status_reason_id);
        self
    }
}
