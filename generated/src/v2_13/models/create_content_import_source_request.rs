// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object, open_enum};

/// What a new source of content is to be.
///
/// Schema `create_content_import_source_request`. Sent by
/// [`CreateContentImportSource`](super::super::CreateContentImportSource). New in version 2.12.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateContentImportSourceRequest {
    /// Whether the source is in use. Default: `active`.
    pub status: Option<CreateContentImportSourceRequestStatus>,
    /// The URL under which it can be opened. Required.
    pub url: String,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateContentImportSourceRequest {
    status;
    required url;
    constant "sync_behavior" = "api"
});

impl CreateContentImportSourceRequest {
    /// Makes a value of what is required.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            ..Self::default()
        }
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(
        mut self,
        status: impl Into<CreateContentImportSourceRequestStatus>,
    ) -> Self {
        self.status = Some(status.into());
        self
    }
}

impl<T: AsRef<str>> From<T> for CreateContentImportSourceRequest {
    fn from(url: T) -> Self {
        Self::new(url.as_ref())
    }
}

/// Whether the source is in use.
///
/// Part of [`CreateContentImportSourceRequest`]. Sent in requests. One of `active`,
/// `deactivated`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateContentImportSourceRequestStatus {
    /// It is in use.
    Active,
    /// It is not in use.
    Deactivated,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(CreateContentImportSourceRequestStatus {
    Active = "active", Deactivated = "deactivated"
});
