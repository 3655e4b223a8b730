// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object, open_enum};
use super::Translation;

/// A kind of message that contacts can decide about.
///
/// Schema `subscription_type`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionType {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// Only a `live` one can be given to contacts.
    pub state: Option<SubscriptionTypeState>,
    pub default_translation: Option<Translation>,
    pub translations: Option<List<Translation>>,
    /// With `opt_out` everybody gets it who did not object, with `opt_in` only who agreed.
    pub consent_type: Option<SubscriptionTypeConsentType>,
    pub content_types: Option<List<SubscriptionTypeContentType>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(SubscriptionType {
    r#type = "type", id, state, default_translation, translations, consent_type, content_types
});

/// Only a `live` one can be given to contacts.
///
/// Part of [`SubscriptionType`]. Read from answers. One of `live`, `draft`, `archived`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionTypeState {
    Live,
    Draft,
    Archived,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(SubscriptionTypeState { Live = "live", Draft = "draft", Archived = "archived" });

/// With `opt_out` everybody gets it who did not object, with `opt_in` only who agreed.
///
/// Part of [`SubscriptionType`]. Read from answers. One of `opt_out`, `opt_in`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionTypeConsentType {
    OptOut,
    OptIn,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(SubscriptionTypeConsentType { OptOut = "opt_out", OptIn = "opt_in" });

/// Part of [`SubscriptionType`]. Read from answers. One of `email`, `sms_message`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionTypeContentType {
    Email,
    SmsMessage,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(SubscriptionTypeContentType { Email = "email", SmsMessage = "sms_message" });
