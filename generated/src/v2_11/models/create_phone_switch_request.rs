// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};
use super::{CustomAttributes, CustomAttributesValue};

/// The phone number of the caller, and attributes for the conversation.
///
/// Schema `create_phone_switch_request`. Sent by
/// [`CreatePhoneSwitch`](super::super::CreatePhoneSwitch).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePhoneSwitchRequest {
    /// The phone number with its country code. Required.
    pub phone: String,
    /// Values of the attributes that the workspace defined, by name.
    pub custom_attributes: Option<CustomAttributes>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreatePhoneSwitchRequest { custom_attributes; required phone });

impl CreatePhoneSwitchRequest {
    /// Makes a value of what is required.
    pub fn new(phone: impl Into<String>) -> Self {
        Self {
            phone: phone.into(),
            ..Self::default()
        }
    }

    /// Sets `custom_attributes`.
    #[must_use]
    pub fn custom_attributes(
        mut self,
        custom_attributes: impl IntoIterator<
            Item = (impl Into<String>, impl Into<CustomAttributesValue>),
        >,
    ) -> Self {
        self.custom_attributes = Some(custom_attributes.into_iter().collect());
        self
    }
}

impl<T: AsRef<str>> From<T> for CreatePhoneSwitchRequest {
    fn from(phone: T) -> Self {
        Self::new(phone.as_ref())
    }
}
