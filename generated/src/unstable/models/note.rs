// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Timestamp, object};
use super::Admin;

/// A note that teammates wrote about a contact or company.
///
/// Schema `note`. Returned by [`CreateCompanyNote`](super::super::CreateCompanyNote),
/// [`CreateNote`](super::super::CreateNote), [`RetrieveNote`](super::super::RetrieveNote).
/// Listed by [`ListCompanyNotes`](super::super::ListCompanyNotes),
/// [`ListNotes`](super::super::ListNotes).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Note {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The contact that the note is about; null if it is about a company.
    pub contact: Option<NoteContact>,
    /// The company that the note is about; null if it is about a contact. New in version 2.15.
    pub company: Option<NoteCompany>,
    /// The admin who wrote the note.
    pub author: Option<Admin>,
    /// HTML.
    pub body: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Note { r#type = "type", id, created_at, contact, company, author, body });

/// The contact that the note is about; null if it is about a company.
///
/// Part of [`Note`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NoteContact {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(NoteContact { r#type = "type", id });

/// The company that the note is about; null if it is about a contact.
///
/// Part of [`Note`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NoteCompany {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(NoteCompany { r#type = "type", id });
