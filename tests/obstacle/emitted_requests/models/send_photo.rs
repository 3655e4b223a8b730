// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::Upload;

/// Part of `POST /photo`. Sent by [`SendPhoto`](super::super::SendPhoto).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendPhotoRequest {
    /// Format: `binary`. Required.
    pub data: Upload,
    pub name: Option<String>,
}

impl SendPhotoRequest {
    /// Makes a value of what is required.
    pub fn new(data: impl Into<Upload>) -> Self {
        Self {
            data: data.into(),
            ..Self::default()
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}
