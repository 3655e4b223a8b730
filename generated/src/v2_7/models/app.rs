// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Timestamp, object};

/// Schema `app`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct App {
    /// The name of this kind of object. Default: `app`.
    pub r#type: Option<String>,
    pub id_code: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    pub region: Option<String>,
    pub timezone: Option<String>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    pub identity_verification: Option<bool>,
    pub secure: Option<bool>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(App {
    r#type = "type", id_code, name, region, timezone, created_at, identity_verification, secure
});
