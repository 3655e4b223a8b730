// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object, open_enum};

/// Schema `create_content_import_source_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateContentImportSourceRequest {
    /// Default: `active`.
    pub status: Option<CreateContentImportSourceRequestStatus>,
    /// Required.
    pub url: String,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateContentImportSourceRequest {
    status;
    required url;
    constant "sync_behavior" = "api"
});

impl CreateContentImportSourceRequest {
    /// With what is required.
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

/// Part of [`CreateContentImportSourceRequest`]. Sent in requests. One of `active`,
/// `deactivated`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateContentImportSourceRequestStatus {
    Active,
    Deactivated,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(CreateContentImportSourceRequestStatus {
    Active = "active", Deactivated = "deactivated"
});
