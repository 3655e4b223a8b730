// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Patch, Value, object, open_enum, union};

/// What to change in a source of content.
///
/// Schema `update_content_import_source_request`. Sent by
/// [`UpdateContentImportSource`](super::super::UpdateContentImportSource). New in version 2.12.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateContentImportSourceRequest {
    /// How pages come in. Required.
    pub sync_behavior: UpdateContentImportSourceRequestSyncBehavior,
    /// Whether the source is in use. Default: `active`.
    pub status: Option<UpdateContentImportSourceRequestStatus>,
    /// The URL under which it can be opened. Required.
    pub url: String,
    /// Intercom's ids of the audiences that may see it. New in version 2.15.
    pub audience_ids: Patch<UpdateContentImportSourceRequestAudienceIds>,
    /// Whether pages that are there already get the new audience too. Default: `false`. New in
    /// version 2.15.
    pub apply_audience_to_existing_content: Option<bool>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateContentImportSourceRequest {
    status, audience_ids, apply_audience_to_existing_content;
    required sync_behavior, url
});

impl UpdateContentImportSourceRequest {
    /// Makes a value of what is required.
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

/// How pages come in.
///
/// Part of [`UpdateContentImportSourceRequest`]. Sent in requests. One of `api`, `automated`,
/// `manual`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateContentImportSourceRequestSyncBehavior {
    /// You send them by the API.
    Api,
    /// Intercom fetches them again and again.
    Automated,
    /// Intercom fetches them when somebody asks for it.
    Manual,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(UpdateContentImportSourceRequestSyncBehavior {
    Api = "api", Automated = "automated", Manual = "manual"
});

/// Whether the source is in use.
///
/// Part of [`UpdateContentImportSourceRequest`]. Sent in requests. One of `active`,
/// `deactivated`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateContentImportSourceRequestStatus {
    /// It is in use.
    Active,
    /// It is not in use.
    Deactivated,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(UpdateContentImportSourceRequestStatus {
    Active = "active", Deactivated = "deactivated"
});

/// Intercom's ids of the audiences that may see it.
///
/// Part of [`UpdateContentImportSourceRequest`]. Sent in requests.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateContentImportSourceRequestAudienceIds {
    /// An integer.
    Integer(i64),
    /// A list of integers.
    List(List<i64>),
    /// Any other JSON.
    Other(Value),
}
union!(UpdateContentImportSourceRequestAudienceIds { Integer(i64), List(List<i64>) });
