// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Timestamp, object};
use super::Admin;

/// A note that teammates wrote about a company.
///
/// Schema `company_note`. Read from responses. New in version 2.15.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyNote {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The company that the note is about.
    pub company: Option<CompanyNoteCompany>,
    /// The admin who wrote the note.
    pub author: Option<Admin>,
    /// The content, in HTML.
    pub body: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(CompanyNote { r#type = "type", id, created_at, company, author, body });

/// The company that the note is about.
///
/// Part of [`CompanyNote`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyNoteCompany {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(CompanyNoteCompany { r#type = "type", id });
