// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Prepared replies and actions of the inbox.
//!
//! Operations of the tag `Macros`.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts, call_debug,
};
use intercom_runtime::model::{Id, Timestamp};
use super::VERSION;
use super::super::models::{Macro, MacroList};

/// Lists the macros of the inbox.
///
/// `GET /macros`, operation `listMacros`. Returns [`MacroList`]. The list comes in pages, which
/// `items` reads one after the other. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::ListMacros;
///
/// let mut items = ListMacros::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/macros")]
#[doc(alias = "list macros")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListMacros {
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    /// From 1 to 150. Default: `50`.
    pub per_page: Option<i64>,
    /// The cursor from the previous page. The paginator sends it by itself. Query parameter
    /// `starting_after`.
    pub starting_after: Option<String>,
    /// Only macros that changed at this time or later. Query parameter `updated_since`. Unix time
    /// in seconds.
    pub updated_since: Option<Timestamp>,
}

call_debug!(ListMacros);

impl ListMacros {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            per_page: None,
            starting_after: None,
            updated_since: None,
        }
    }

    /// Sets `per_page`.
    #[must_use]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }

    /// Sets `starting_after`.
    #[must_use]
    pub fn starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.starting_after = Some(starting_after.into());
        self
    }

    /// Sets `updated_since`.
    #[must_use]
    pub fn updated_since(mut self, updated_since: impl Into<Timestamp>) -> Self {
        self.updated_since = Some(updated_since.into());
        self
    }
}

impl Endpoint for ListMacros {
    type Response = MacroList;
    const OPERATION: Operation = Operation::new(
            "listMacros",
            Method::Get,
            "/macros",
            VERSION,
        )
        .tag("Macros");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("per_page", &self.per_page);
        parts.query("starting_after", &self.starting_after);
        parts.query("updated_since", &self.updated_since);
    }
}

impl Paged for ListMacros {
    type Item = Macro;
    const PAGING: PagingStrategy = PagingStrategy::CursorInQuery("starting_after");

    #[inline]
    fn page(response: MacroList) -> Page<Macro> {
        Page::new(response.data).pages(response.pages)
    }
}

/// Retrieves a macro with its content.
///
/// `GET /macros/{id}`, operation `getMacro`. Returns [`Macro`]. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::GetMacro;
///
/// let response = GetMacro::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/macros/{id}")]
#[doc(alias = "get macro")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMacro {
    /// Intercom's id of the macro. Path parameter `id`.
    pub id: Id,
}

call_debug!(GetMacro);

impl GetMacro {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
    }
}

impl Endpoint for GetMacro {
    type Response = Macro;
    const OPERATION: Operation = Operation::new(
            "getMacro",
            Method::Get,
            "/macros/{id}",
            VERSION,
        )
        .tag("Macros");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}
