// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `super ' " */`.

use intercom_runtime::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts,
};
use intercom_runtime::model::List;
use super::VERSION;
use super::super::models::{ListModel, Tree};

/// `GET /list`
///
/// Operation `list`. Answers with [`ListModel`]. Comes in pages.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCall {}

impl ListCall {
    /// The call, with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Endpoint for ListCall {
    type Response = ListModel;
    const OPERATION: Operation = Operation::new("list", Method::Get, "/list", VERSION)
        .tag("super ' \" */");

    fn fill(&self, _parts: &mut RequestParts) {}
}

impl Paged for ListCall {
    type Item = List<Tree>;
    const PAGING: PagingStrategy = PagingStrategy::NextLink;

    fn page(response: ListModel) -> Page<List<Tree>> {
        Page::new(response.data).pages(response.pages)
    }
}
