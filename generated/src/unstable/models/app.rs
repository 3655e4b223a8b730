// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Timestamp, object};

/// A workspace, formerly called an app.
///
/// Schema `app`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct App {
    /// The name of this kind of object. Default: `app`.
    pub r#type: Option<String>,
    /// Intercom's id of the workspace, as in the URLs of its pages.
    pub id_code: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    /// Where the data of the workspace is kept, such as `US` or `EU`.
    pub region: Option<String>,
    /// The time zone of the workspace, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// Whether the Messenger demands proof of who a user is.
    pub identity_verification: Option<bool>,
    /// Whether the Messenger demands proof of who a user is.
    pub secure: Option<bool>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(App {
    r#type = "type", id_code, name, region, timezone, created_at, identity_verification, secure
});
