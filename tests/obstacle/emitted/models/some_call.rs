// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::Upload;

/// Part of `PUT /some`. Sent by [`SomeCall`](super::super::SomeCall).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SomeCallRequest {
    /// Format: `binary`. Required.
    pub file: Upload,
    pub r#in: Option<String>,
}

impl SomeCallRequest {
    /// Makes a value of what is required.
    pub fn new(file: impl Into<Upload>) -> Self {
        Self {
            file: file.into(),
            ..Self::default()
        }
    }

    /// Sets `in`.
    #[must_use]
    pub fn r#in(mut self, r#in: impl Into<String>) -> Self {
        self.r#in = Some(r#in.into());
        self
    }
}
