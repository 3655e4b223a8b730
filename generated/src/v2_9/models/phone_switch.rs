// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Confirms that the text message with the link was sent.
///
/// Schema `phone_switch`. Returned by [`CreatePhoneSwitch`](super::super::CreatePhoneSwitch).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhoneSwitch {
    /// The name of this kind of object. Always `phone_call_redirect`.
    pub r#type: Option<String>,
    /// The phone number with its country code.
    pub phone: Option<String>,
    /// The URL under which it can be opened.
    pub url: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(PhoneSwitch { r#type = "type", phone, url });
