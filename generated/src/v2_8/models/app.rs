// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Timestamp, object};

/// Schema `app`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct App {
    /// Default: `app`.
    pub r#type: Option<String>,
    pub id_code: Option<String>,
    pub name: Option<String>,
    pub region: Option<String>,
    pub timezone: Option<String>,
    /// Unix time in seconds.
    pub created_at: Option<Timestamp>,
    pub identity_verification: Option<bool>,
    pub secure: Option<bool>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(App {
    r#type = "type", id_code, name, region, timezone, created_at, identity_verification, secure
});
