// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Patch, Value, object, open_enum, union};

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
    pub audience_ids: Patch<UpdateContentImportSourceRequestAudienceIds>,
    /// Default: `false`.
    pub apply_audience_to_existing_content: Option<bool>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateContentImportSourceRequest {
    status, audience_ids, apply_audience_to_existing_content;
    required sync_behavior, url
});

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

    /// Sets `audience_ids`.
    #[must_use]
    pub fn audience_ids(
        mut self,
        audience_ids: impl Into<UpdateContentImportSourceRequestAudienceIds>,
    ) -> Self {
        self.audience_ids = Patch::Set(audience_ids.into());
        self
    }

    /// Sends null for `audience_ids`.
    #[must_use]
    pub fn clear_audience_ids(mut self) -> Self {
        self.audience_ids = Patch::Clear;
        self
    }

    /// Sets `apply_audience_to_existing_content`.
    #[must_use]
    pub fn apply_audience_to_existing_content(
        mut self,
        apply_audience_to_existing_content: bool,
    ) -> Self {
        self.apply_audience_to_existing_content = Some(
            apply_audience_to_existing_content,
        );
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

/// Part of [`UpdateContentImportSourceRequest`]. Sent in requests.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateContentImportSourceRequestAudienceIds {
    Integer(i64),
    List(List<i64>),
    /// Any other JSON.
    Other(Value),
}
union!(UpdateContentImportSourceRequestAudienceIds { Integer(i64), List(List<i64>) });
