// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Notes`.
//!
//! What teammates wrote down about a contact or company; the contact does not see it.

use intercom_runtime::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{CreateNoteBody, Note, NoteList};

/// `GET /companies/{company_id}/notes`
///
/// Operation `listCompanyNotes`. Answers with [`NoteList`]. Comes in pages.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListCompanyNotes {
    /// Path parameter `company_id`.
    pub company_id: String,
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
}

impl ListCompanyNotes {
    /// The call, with what it needs.
    pub fn new(company_id: impl Into<Id>) -> Self {
        Self {
            company_id: Id::text(company_id),
            page: None,
            per_page: None,
        }
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `per_page`.
    #[must_use]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
}

impl Endpoint for ListCompanyNotes {
    type Response = NoteList;
    const OPERATION: Operation = Operation::new(
            "listCompanyNotes",
            Method::Get,
            "/companies/{company_id}/notes",
            VERSION,
        )
        .tag("Notes");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("company_id", &self.company_id);
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
    }
}

impl Paged for ListCompanyNotes {
    type Item = Note;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    fn page(response: NoteList) -> Page<Note> {
        Page::new(response.data).pages(response.pages).total(response.total_count)
    }
}

/// `GET /contacts/{contact_id}/notes`
///
/// The notes about a contact.
///
/// Operation `listNotes`. Answers with [`NoteList`]. Comes in pages.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListNotes {
    /// Intercom's id of the contact. Path parameter `contact_id`.
    pub contact_id: String,
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
}

impl ListNotes {
    /// The call, with what it needs.
    pub fn new(contact_id: impl Into<Id>) -> Self {
        Self {
            contact_id: Id::text(contact_id),
            page: None,
            per_page: None,
        }
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `per_page`.
    #[must_use]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
}

impl Endpoint for ListNotes {
    type Response = NoteList;
    const OPERATION: Operation = Operation::new(
            "listNotes",
            Method::Get,
            "/contacts/{contact_id}/notes",
            VERSION,
        )
        .tag("Notes");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("contact_id", &self.contact_id);
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
    }
}

impl Paged for ListNotes {
    type Item = Note;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    fn page(response: NoteList) -> Page<Note> {
        Page::new(response.data).pages(response.pages).total(response.total_count)
    }
}

/// `POST /contacts/{contact_id}/notes`
///
/// Writes a note about a contact, in the name of an admin.
///
/// Operation `createNote`. Answers with [`Note`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateNote {
    /// Intercom's id of the contact. Path parameter `contact_id`.
    pub contact_id: String,
    /// The request body.
    pub body: CreateNoteBody,
}

impl CreateNote {
    /// The call, with what it needs.
    pub fn new(contact_id: impl Into<Id>, body: impl Into<CreateNoteBody>) -> Self {
        Self {
            contact_id: Id::text(contact_id),
            body: body.into(),
        }
    }
}

impl Endpoint for CreateNote {
    type Response = Note;
    const OPERATION: Operation = Operation::new(
            "createNote",
            Method::Post,
            "/contacts/{contact_id}/notes",
            VERSION,
        )
        .tag("Notes");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("contact_id", &self.contact_id);
        parts.json(&self.body);
    }
}

/// `GET /notes/{note_id}`
///
/// Retrieves a note that teammates wrote about a contact or company.
///
/// Operation `retrieveNote`. Answers with [`Note`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveNote {
    /// Path parameter `note_id`.
    pub note_id: String,
}

impl RetrieveNote {
    /// The call, with what it needs.
    pub fn new(note_id: impl Into<Id>) -> Self {
        Self { note_id: Id::text(note_id) }
    }
}

impl Endpoint for RetrieveNote {
    type Response = Note;
    const OPERATION: Operation = Operation::new(
            "retrieveNote",
            Method::Get,
            "/notes/{note_id}",
            VERSION,
        )
        .tag("Notes");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("note_id", &self.note_id);
    }
}
