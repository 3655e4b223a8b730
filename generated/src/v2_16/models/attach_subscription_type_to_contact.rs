// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object, open_enum};

/// Whether the contact opts in or out, `opt_in` or `opt_out`.
///
/// Part of `POST /contacts/{contact_id}/subscriptions`. Sent in requests. One of `opt_in`,
/// `opt_out`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttachSubscriptionTypeToContactConsentType {
    /// Only contacts who agreed receive it.
    OptIn,
    /// Everybody receives it except contacts who objected.
    OptOut,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(AttachSubscriptionTypeToContactConsentType { OptIn = "opt_in", OptOut = "opt_out" });

/// The subscription type, and whether the contact opts in or out.
///
/// Part of `POST /contacts/{contact_id}/subscriptions`. Sent by
/// [`AttachSubscriptionTypeToContact`](super::super::AttachSubscriptionTypeToContact).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachSubscriptionTypeToContactRequest {
    /// The id that Intercom gave it. Required.
    pub id: Id,
    /// Whether the contact opts in or out, `opt_in` or `opt_out`. Required.
    pub consent_type: AttachSubscriptionTypeToContactConsentType,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(AttachSubscriptionTypeToContactRequest {; required id, consent_type });

impl AttachSubscriptionTypeToContactRequest {
    /// Makes a value of what is required.
    pub fn new(
        id: impl Into<Id>,
        consent_type: impl Into<AttachSubscriptionTypeToContactConsentType>,
    ) -> Self {
        Self {
            id: Id::of(id),
            consent_type: consent_type.into(),
            ..Self::default()
        }
    }
}
