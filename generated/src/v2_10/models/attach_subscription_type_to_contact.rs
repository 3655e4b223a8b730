// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// The subscription type, and whether the contact opts in or out.
///
/// Part of `POST /contacts/{contact_id}/subscriptions`. Sent by
/// [`AttachSubscriptionTypeToContact`](super::super::AttachSubscriptionTypeToContact).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachSubscriptionTypeToContactBody {
    /// The id that Intercom gave it. Required.
    pub id: String,
    /// Whether the contact opts in or out, `opt_in` or `opt_out`. Required.
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
