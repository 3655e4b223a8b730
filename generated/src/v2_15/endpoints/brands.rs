// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Brands`.
//!
//! The brands under which one workspace speaks.

use intercom_runtime::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{Brand, BrandList};

/// `GET /brands`
///
/// Operation `listBrands`. Answers with [`BrandList`]. A list that comes whole.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListBrands {}
impl ListBrands {
    /// The call, with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Endpoint for ListBrands {
    type Response = BrandList;
    const OPERATION: Operation = Operation::new(
            "listBrands",
            Method::Get,
            "/brands",
            VERSION,
        )
        .tag("Brands");
    fn fill(&self, _parts: &mut RequestParts) {}
}

impl Paged for ListBrands {
    type Item = Brand;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    fn page(response: BrandList) -> Page<Brand> {
        Page::new(response.data)
    }
}

/// `GET /brands/{id}`
///
/// Operation `retrieveBrand`. Answers with [`Brand`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveBrand {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
}

impl RetrieveBrand {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::text(id) }
    }
}

impl Endpoint for RetrieveBrand {
    type Response = Brand;
    const OPERATION: Operation = Operation::new(
            "retrieveBrand",
            Method::Get,
            "/brands/{id}",
            VERSION,
        )
        .tag("Brands");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}
