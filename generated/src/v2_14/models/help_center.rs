// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Timestamp, object};

/// Schema `help_center`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HelpCenter {
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// Intercom's id of the workspace, also called its app id.
    pub workspace_id: Option<String>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    pub identifier: Option<String>,
    /// Whether the public can read it.
    pub website_turned_on: Option<bool>,
    pub display_name: Option<String>,
    pub url: Option<String>,
    pub custom_domain: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(HelpCenter {
    id, workspace_id, created_at, updated_at, identifier, website_turned_on, display_name, url,
    custom_domain
});
