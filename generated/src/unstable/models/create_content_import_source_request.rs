// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Patch, Value, object, open_enum, union};

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
    /// Intercom's ids of the audiences that may see it. New in version 2.15.
    pub audience_ids: Patch<CreateContentImportSourceRequestAudienceIds>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateContentImportSourceRequest {
    status, audience_ids;
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

    /// Sets `audience_ids`.
    #[must_use]
    pub fn audience_ids(
        mut self,
        audience_ids: impl Into<CreateContentImportSourceRequestAudienceIds>,
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

/// Intercom's ids of the audiences that may see it.
///
/// Part of [`CreateContentImportSourceRequest`]. Sent in requests.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateContentImportSourceRequestAudienceIds {
    /// An integer.
    Integer(i64),
    /// A list of integers.
    List(List<i64>),
    /// Any other JSON.
    Other(Value),
}
union!(CreateContentImportSourceRequestAudienceIds { Integer(i64), List(List<i64>) });
