// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Timestamp, object};
use super::Admin;

/// Schema `company_note`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyNote {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    pub company: Option<CompanyNoteCompany>,
    pub author: Option<Admin>,
    pub body: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(CompanyNote { r#type = "type", id, created_at, company, author, body });

/// Part of [`CompanyNote`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyNoteCompany {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(CompanyNoteCompany { r#type = "type", id });
