// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Emails`.
//!
//! The addresses that the workspace sends from.

use intercom_runtime::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{EmailList, EmailSetting};

/// `GET /emails`
///
/// Operation `listEmails`. Answers with [`EmailList`]. A list that comes whole.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEmails {}
impl ListEmails {
    /// The call, with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Endpoint for ListEmails {
    type Response = EmailList;
    const OPERATION: Operation = Operation::new(
            "listEmails",
            Method::Get,
            "/emails",
            VERSION,
        )
        .tag("Emails");
    fn fill(&self, _parts: &mut RequestParts) {}
}

impl Paged for ListEmails {
    type Item = EmailSetting;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    fn page(response: EmailList) -> Page<EmailSetting> {
        Page::new(response.data)
    }
}

/// `GET /emails/{id}`
///
/// Operation `retrieveEmail`. Answers with [`EmailSetting`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveEmail {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
}

impl RetrieveEmail {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::text(id) }
    }
}

impl Endpoint for RetrieveEmail {
    type Response = EmailSetting;
    const OPERATION: Operation = Operation::new(
            "retrieveEmail",
            Method::Get,
            "/emails/{id}",
            VERSION,
        )
        .tag("Emails");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}
