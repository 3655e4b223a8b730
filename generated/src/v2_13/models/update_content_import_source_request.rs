// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object, open_enum};

/// Schema `update_content_import_source_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateContentImportSourceRequest {
    /// Required.
    pub sync_behavior: UpdateContentImportSourceRequestSyncBehavior,
    /// Default: `active`.
    pub status: Option<UpdateContentImportSourceRequestStatus>,
    /// Required.
    pub url: String,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateContentImportSourceRequest { status; required sync_behavior, url });

impl UpdateContentImportSourceRequest {
    /// With what is required.
    pub fn new(
        sync_behavior: impl Into<UpdateContentImportSourceRequestSyncBehavior>,
        url: impl Into<String>,
    ) -> Self {
        Self {
            sync_behavior: sync_behavior.into(),
            url: url.into(),
            ..Self::default()
        }
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(
        mut self,
        status: impl Into<UpdateContentImportSourceRequestStatus>,
    ) -> Self {
        self.status = Some(status.into());
        self
    }
}

/// Part of [`UpdateContentImportSourceRequest`]. Sent in requests. One of `api`, `automated`,
/// `manual`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateContentImportSourceRequestSyncBehavior {
    Api,
    Automated,
    Manual,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(UpdateContentImportSourceRequestSyncBehavior {
    Api = "api", Automated = "automated", Manual = "manual"
});

/// Part of [`UpdateContentImportSourceRequest`]. Sent in requests. One of `active`,
/// `deactivated`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateContentImportSourceRequestStatus {
    Active,
    Deactivated,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(UpdateContentImportSourceRequestStatus {
    Active = "active", Deactivated = "deactivated"
});
