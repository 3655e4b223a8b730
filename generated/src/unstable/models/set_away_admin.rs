// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// Part of `PUT /admins/{id}/away`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetAwayAdminBody {
    /// Default: `true`. Required.
    pub away_mode_enabled: bool,
    /// Default: `false`. Required.
    pub away_mode_reassign: bool,
    pub away_status_reason_id: Option<Id>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(SetAwayAdminBody {
    away_status_reason_id;
    required away_mode_enabled, away_mode_reassign;
    numeric "away_status_reason_id"
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
    pub fn away_status_reason_id(
        mut self,
        away_status_reason_id: impl Into<Id>,
    ) -> Self {
        self.away_status_reason_id = Some(Id::of(away_status_reason_id));
        self
    }
}
