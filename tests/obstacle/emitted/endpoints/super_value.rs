// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `super ' " */`.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts, call_debug,
};
use intercom_runtime::model::List;
use super::VERSION;
use super::super::models::{ListModel, Tree};

/// Sends `GET /list`.
///
/// `GET /list`, operation `list`. Returns [`ListModel`]. The list comes in pages, which `items`
/// reads one after the other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::ListCall;
///
/// let mut items = ListCall::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/list")]
#[doc(alias = "list")]
#[doc(alias = "list call")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCall {}

call_debug!(ListCall);

impl ListCall {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Endpoint for ListCall {
    type Response = ListModel;
    const OPERATION: Operation = Operation::new("list", Method::Get, "/list", VERSION)
        .tag("super ' \" */");

    #[inline]
    fn fill(&self, _parts: &mut RequestParts) {}
}

impl Paged for ListCall {
    type Item = List<Tree>;
    const PAGING: PagingStrategy = PagingStrategy::NextLink;

    #[inline]
    fn page(response: ListModel) -> Page<List<Tree>> {
        Page::new(response.data).pages(response.pages)
    }
}
