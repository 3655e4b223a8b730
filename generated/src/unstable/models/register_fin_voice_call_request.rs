// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Map, Patch, Value, object, open_enum};

/// A call at a telephony provider that Fin Voice handles.
///
/// Schema `register_fin_voice_call_request`. Sent by
/// [`RegisterFinVoiceCall`](super::super::RegisterFinVoiceCall). New in version 2.15.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegisterFinVoiceCallRequest {
    /// The number of the caller in the E.164 form. Required.
    pub phone_number: String,
    /// The id that the telephony provider gave the call. Required.
    pub call_id: Id,
    /// The telephony provider. Left out, it is `aws_connect`.
    pub source: Option<RegisterFinVoiceCallRequestSource>,
    /// Anything else that is to be kept with the call, by name.
    pub data: Patch<Map<Value>>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(RegisterFinVoiceCallRequest { source, data; required phone_number, call_id });

impl RegisterFinVoiceCallRequest {
    /// Makes a value of what is required.
    pub fn new(phone_number: impl Into<String>, call_id: impl Into<Id>) -> Self {
        Self {
            phone_number: phone_number.into(),
            call_id: Id::of(call_id),
            ..Self::default()
        }
    }

    /// Sets `source`.
    #[must_use]
    pub fn source(
        mut self,
        source: impl Into<RegisterFinVoiceCallRequestSource>,
    ) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets `data`.
    #[must_use]
    pub fn data(
        mut self,
        data: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.data = Patch::Set(data.into_iter().collect());
        self
    }

    /// Sends null for `data`.
    #[must_use]
    pub fn clear_data(mut self) -> Self {
        self.data = Patch::Clear;
        self
    }
}

/// The telephony provider. Left out, it is `aws_connect`.
///
/// Part of [`RegisterFinVoiceCallRequest`]. Sent in requests. One of `five9`, `zoom_phone`,
/// `aws_connect`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegisterFinVoiceCallRequestSource {
    /// The contact center of Five9.
    Five9,
    /// The phone system of Zoom.
    ZoomPhone,
    /// Amazon Connect.
    AwsConnect,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(RegisterFinVoiceCallRequestSource {
    Five9 = "five9", ZoomPhone = "zoom_phone", AwsConnect = "aws_connect"
});
