// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! The brands under which one workspace speaks.
//!
//! Operations of the tag `Brands`.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts, call_debug,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{Brand, BrandList};

/// Lists the brands of the workspace.
///
/// `GET /brands`, operation `listBrands`. Returns [`BrandList`]. The list comes whole. New in
/// version 2.15.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::ListBrands;
///
/// let response = ListBrands::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/brands")]
#[doc(alias = "list brands")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListBrands {}

call_debug!(ListBrands);

impl ListBrands {
    /// Makes the call with no argument set.
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

    #[inline]
    fn fill(&self, _parts: &mut RequestParts) {}
}

impl Paged for ListBrands {
    type Item = Brand;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    #[inline]
    fn page(response: BrandList) -> Page<Brand> {
        Page::new(response.data)
    }
}

/// Retrieves a brand.
///
/// `GET /brands/{id}`, operation `retrieveBrand`. Returns [`Brand`]. New in version 2.15.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::RetrieveBrand;
///
/// let response = RetrieveBrand::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/brands/{id}")]
#[doc(alias = "retrieve brand")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveBrand {
    /// Intercom's id of the brand. Path parameter `id`.
    pub id: Id,
}

call_debug!(RetrieveBrand);

impl RetrieveBrand {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}
