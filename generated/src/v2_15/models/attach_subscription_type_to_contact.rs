// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// Part of `POST /contacts/{contact_id}/subscriptions`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachSubscriptionTypeToContactBody {
    /// The id that Intercom gave it. Required.
    pub id: String,
    /// Required.
    pub consent_type: String,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(AttachSubscriptionTypeToContactBody {; required id, consent_type });

impl AttachSubscriptionTypeToContactBody {
    /// With what is required.
    pub fn new(id: impl Into<Id>, consent_type: impl Into<String>) -> Self {
        Self {
            id: Id::text(id),
            consent_type: consent_type.into(),
            ..Self::default()
        }
    }
}
