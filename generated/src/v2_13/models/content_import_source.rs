// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Timestamp, object, open_enum};

/// Schema `content_import_source`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentImportSource {
    /// The name of this kind of object. Always `content_import_source`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<i64>,
    /// Unix time in seconds.
    pub last_synced_at: Option<Timestamp>,
    pub sync_behavior: Option<ContentImportSourceSyncBehavior>,
    /// Default: `active`.
    pub status: Option<ContentImportSourceStatus>,
    pub url: Option<String>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ContentImportSource {
    r#type = "type", id, last_synced_at, sync_behavior, status, url, created_at, updated_at
});

/// Part of [`ContentImportSource`]. Read from answers. One of `api`, `automatic`, `manual`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentImportSourceSyncBehavior {
    Api,
    Automatic,
    Manual,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ContentImportSourceSyncBehavior {
    Api = "api", Automatic = "automatic", Manual = "manual"
});

/// Part of [`ContentImportSource`]. Read from answers. One of `active`, `deactivated`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentImportSourceStatus {
    Active,
    Deactivated,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ContentImportSourceStatus { Active = "active", Deactivated = "deactivated" });
