// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object, open_enum};
use super::Translation;

/// A kind of message that contacts can opt in to or out of.
///
/// Schema `subscription_type`. Returned by
/// [`AttachSubscriptionTypeToContact`](super::super::AttachSubscriptionTypeToContact),
/// [`DetachSubscriptionTypeFromContact`](super::super::DetachSubscriptionTypeFromContact).
/// Listed by [`ListSubscriptionsForAContact`](super::super::ListSubscriptionsForAContact),
/// [`ListSubscriptionTypes`](super::super::ListSubscriptionTypes).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionType {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// How far the type is. Only a `live` one can be given to contacts.
    pub state: Option<SubscriptionTypeState>,
    /// Name and description in the default language of the workspace.
    pub default_translation: Option<Translation>,
    /// Name and description in every language that the workspace has set up.
    pub translations: Option<List<Translation>>,
    /// Whether contacts receive it unless they object, or only if they agree.
    pub consent_type: Option<SubscriptionTypeConsentType>,
    /// The channels that the messages go through.
    pub content_types: Option<List<SubscriptionTypeContentType>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(SubscriptionType {
    r#type = "type", id, state, default_translation, translations, consent_type, content_types
});

/// How far the type is. Only a `live` one can be given to contacts.
///
/// Part of [`SubscriptionType`]. Read from responses. One of `live`, `draft`, `archived`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionTypeState {
    /// It can be given to contacts.
    Live,
    /// It is not in use yet.
    Draft,
    /// It is no longer used.
    Archived,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(SubscriptionTypeState { Live = "live", Draft = "draft", Archived = "archived" });

/// Whether contacts receive it unless they object, or only if they agree.
///
/// Part of [`SubscriptionType`]. Read from responses. One of `opt_out`, `opt_in`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionTypeConsentType {
    /// Everybody receives it except contacts who objected.
    OptOut,
    /// Only contacts who agreed receive it.
    OptIn,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(SubscriptionTypeConsentType { OptOut = "opt_out", OptIn = "opt_in" });

/// A channel for messages.
///
/// Part of [`SubscriptionType`]. Read from responses. One of `email`, `sms_message`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionTypeContentType {
    /// Messages by email.
    Email,
    /// Text messages to a phone.
    SmsMessage,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(SubscriptionTypeContentType { Email = "email", SmsMessage = "sms_message" });
