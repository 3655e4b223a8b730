// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! What teammates wrote down about a contact or company; the contact does not see it.
//!
//! Operations of the tag `Notes`.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts, call_debug,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{CreateNoteRequest, Note, NoteList};

/// Lists the notes about a contact.
///
/// `GET /contacts/{id}/notes`, operation `listNotes`. Returns [`NoteList`]. The list comes in
/// pages, which `items` reads one after the other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_9::ListNotes;
///
/// let mut items = ListNotes::new("123").items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/contacts/{id}/notes")]
#[doc(alias = "list notes")]
#[doc(alias = "notes.list")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListNotes {
    /// Intercom's id of the contact. Path parameter `id`.
    pub id: Id,
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
}

call_debug!(ListNotes);

impl ListNotes {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Id::of(id),
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
            "/contacts/{id}/notes",
            VERSION,
        )
        .tag("Notes");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
    }
}

impl Paged for ListNotes {
    type Item = Note;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    #[inline]
    fn page(response: NoteList) -> Page<Note> {
        Page::new(response.data).pages(response.pages).total(response.total_count)
    }
}

/// Adds a note about a contact, in the name of an admin.
///
/// The contact does not see it.
///
/// `POST /contacts/{id}/notes`, operation `createNote`. Returns [`Note`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_9::{CreateNote, CreateNoteRequest};
///
/// let response = CreateNote::new(
///         "123",
///         CreateNoteRequest::new("Thank you for writing."),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/contacts/{id}/notes")]
#[doc(alias = "create note")]
#[doc(alias = "note")]
#[doc(alias = "add note")]
#[doc(alias = "notes.create")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateNote {
    /// Intercom's id of the contact. Path parameter `id`.
    pub id: Id,
    /// The request body.
    pub body: CreateNoteRequest,
}

call_debug!(CreateNote);

impl CreateNote {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>, body: impl Into<CreateNoteRequest>) -> Self {
        Self {
            id: Id::of(id),
            body: body.into(),
        }
    }
}

impl Endpoint for CreateNote {
    type Response = Note;
    const OPERATION: Operation = Operation::new(
            "createNote",
            Method::Post,
            "/contacts/{id}/notes",
            VERSION,
        )
        .tag("Notes");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// Retrieves a note that teammates wrote about a contact or company.
///
/// `GET /notes/{id}`, operation `retrieveNote`. Returns [`Note`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_9::RetrieveNote;
///
/// let response = RetrieveNote::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/notes/{id}")]
#[doc(alias = "retrieve note")]
#[doc(alias = "notes.find")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveNote {
    /// Intercom's id of the note. Path parameter `id`.
    pub id: Id,
}

call_debug!(RetrieveNote);

impl RetrieveNote {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
    }
}

impl Endpoint for RetrieveNote {
    type Response = Note;
    const OPERATION: Operation = Operation::new(
            "retrieveNote",
            Method::Get,
            "/notes/{id}",
            VERSION,
        )
        .tag("Notes");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}
