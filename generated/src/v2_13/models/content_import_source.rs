// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Timestamp, object, open_enum};

/// Where pages for Fin come from.
///
/// Schema `content_import_source`. Returned by
/// [`CreateContentImportSource`](super::super::CreateContentImportSource),
/// [`GetContentImportSource`](super::super::GetContentImportSource),
/// [`UpdateContentImportSource`](super::super::UpdateContentImportSource). Listed by
/// [`ListContentImportSources`](super::super::ListContentImportSources). New in version 2.12.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentImportSource {
    /// The name of this kind of object. Always `content_import_source`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The time at which pages last came in. Unix time in seconds.
    pub last_synced_at: Option<Timestamp>,
    /// How pages come in.
    pub sync_behavior: Option<ContentImportSourceSyncBehavior>,
    /// Whether the source is in use. Default: `active`.
    pub status: Option<ContentImportSourceStatus>,
    /// The URL under which it can be opened.
    pub url: Option<String>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ContentImportSource {
    r#type = "type", id, last_synced_at, sync_behavior, status, url, created_at, updated_at;
    numeric "id"
});

/// How pages come in.
///
/// Part of [`ContentImportSource`]. Read from responses. One of `api`, `automatic`, `manual`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentImportSourceSyncBehavior {
    /// You send them by the API.
    Api,
    /// Intercom fetches them again and again.
    Automatic,
    /// Intercom fetches them when somebody asks for it.
    Manual,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ContentImportSourceSyncBehavior {
    Api = "api", Automatic = "automatic", Manual = "manual"
});

/// Whether the source is in use.
///
/// Part of [`ContentImportSource`]. Read from responses. One of `active`, `deactivated`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentImportSourceStatus {
    /// It is in use.
    Active,
    /// It is not in use.
    Deactivated,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ContentImportSourceStatus { Active = "active", Deactivated = "deactivated" });
