// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Timestamp, object};

/// A site with articles for customers.
///
/// Schema `help_center`. Returned by [`RetrieveHelpCenter`](super::super::RetrieveHelpCenter).
/// Listed by [`ListHelpCenters`](super::super::ListHelpCenters).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HelpCenter {
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Intercom's id of the workspace, also called its app id.
    pub workspace_id: Option<Id>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// The part of its URL that names it.
    pub identifier: Option<String>,
    /// Whether the public can read it.
    pub website_turned_on: Option<bool>,
    /// The name that only teammates see.
    pub display_name: Option<String>,
    /// The URL under which it can be opened.
    pub url: Option<String>,
    /// The domain of your own that it is reached by; null if there is none.
    pub custom_domain: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(HelpCenter {
    id, workspace_id, created_at, updated_at, identifier, website_turned_on, display_name, url,
    custom_domain
});
