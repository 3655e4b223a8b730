// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object, open_enum};

/// Schema `jobs`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Jobs {
    /// The name of this kind of object. Always `job`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    pub url: Option<String>,
    pub status: Option<JobsStatusKind>,
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
    pub resource_url: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(Jobs { r#type = "type", id, url, status, resource_type, resource_id, resource_url });

/// Part of [`Jobs`]. Read from answers. One of `pending`, `success`, `failed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobsStatusKind {
    Pending,
    Success,
    Failed,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(JobsStatusKind { Pending = "pending", Success = "success", Failed = "failed" });
