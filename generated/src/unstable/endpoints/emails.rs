// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! The addresses that the workspace sends from.
//!
//! Operations of the tag `Emails`.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts, call_debug,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{EmailList, EmailSetting};

/// Lists the addresses that the workspace sends email from.
///
/// `GET /emails`, operation `listEmails`. Returns [`EmailList`]. The list comes whole. New in
/// version 2.15.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::ListEmails;
///
/// let response = ListEmails::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/emails")]
#[doc(alias = "list emails")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEmails {}

call_debug!(ListEmails);

impl ListEmails {
    /// Makes the call with no argument set.
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

    #[inline]
    fn fill(&self, _parts: &mut RequestParts) {}
}

impl Paged for ListEmails {
    type Item = EmailSetting;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    #[inline]
    fn page(response: EmailList) -> Page<EmailSetting> {
        Page::new(response.data)
    }
}

/// Retrieves an address that the workspace sends email from.
///
/// `GET /emails/{id}`, operation `retrieveEmail`. Returns [`EmailSetting`]. New in version
/// 2.15.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::RetrieveEmail;
///
/// let response = RetrieveEmail::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/emails/{id}")]
#[doc(alias = "retrieve email")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveEmail {
    /// Intercom's id of the email address. Path parameter `id`.
    pub id: Id,
}

call_debug!(RetrieveEmail);

impl RetrieveEmail {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}
