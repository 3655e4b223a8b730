// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Map, Patch, Value, object, open_enum};

/// Schema `register_fin_voice_call_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegisterFinVoiceCallRequest {
    /// Required.
    pub phone_number: String,
    /// Required.
    pub call_id: String,
    pub source: Option<RegisterFinVoiceCallRequestSource>,
    /// The elements of the list, or of this page of it.
    pub data: Patch<Map<Value>>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(RegisterFinVoiceCallRequest { source, data; required phone_number, call_id });

impl RegisterFinVoiceCallRequest {
    /// With what is required.
    pub fn new(phone_number: impl Into<String>, call_id: impl Into<Id>) -> Self {
        Self {
            phone_number: phone_number.into(),
            call_id: Id::text(call_id),
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
    pub fn data(mut self, data: impl Into<Map<Value>>) -> Self {
        self.data = Patch::Set(data.into());
        self
    }

    /// Sends null for `data`.
    #[must_use]
    pub fn clear_data(mut self) -> Self {
        self.data = Patch::Clear;
        self
    }
}

/// Part of [`RegisterFinVoiceCallRequest`]. Sent in requests. One of `five9`, `zoom_phone`,
/// `aws_connect`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegisterFinVoiceCallRequestSource {
    Five9,
    ZoomPhone,
    AwsConnect,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(RegisterFinVoiceCallRequestSource {
    Five9 = "five9", ZoomPhone = "zoom_phone", AwsConnect = "aws_connect"
});
