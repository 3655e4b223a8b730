// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Uploads of product catalogs.
//!
//! Operations of the tag `Ecommerce Connectors`.

use intercom_runtime::codegen::{Endpoint, Method, Operation, RequestParts, call_debug};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    UploadEcommerceCatalogRequest, UploadEcommerceCatalogResponse,
};

/// Uploads a catalog of products, in one part or several.
///
/// `POST /ecommerce/connectors/{id}/catalog`, operation `uploadEcommerceCatalog`. Returns
/// [`UploadEcommerceCatalogResponse`]. New in the version `unstable`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::{UploadEcommerceCatalog, UploadEcommerceCatalogRequest};
///
/// let response = UploadEcommerceCatalog::new(
///         "123",
///         UploadEcommerceCatalogRequest::new(),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/ecommerce/connectors/{id}/catalog")]
#[doc(alias = "upload ecommerce catalog")]
#[doc(alias = "upload catalog")]
#[doc(alias = "import products")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadEcommerceCatalog {
    /// Intercom's id of the connector. Path parameter `id`.
    pub id: Id,
    /// The request body.
    pub body: UploadEcommerceCatalogRequest,
}

call_debug!(UploadEcommerceCatalog);

impl UploadEcommerceCatalog {
    /// Makes the call with its required arguments.
    pub fn new(
        id: impl Into<Id>,
        body: impl Into<UploadEcommerceCatalogRequest>,
    ) -> Self {
        Self {
            id: Id::of(id),
            body: body.into(),
        }
    }
}

impl Endpoint for UploadEcommerceCatalog {
    type Response = UploadEcommerceCatalogResponse;
    const OPERATION: Operation = Operation::new(
            "uploadEcommerceCatalog",
            Method::Post,
            "/ecommerce/connectors/{id}/catalog",
            VERSION,
        )
        .tag("Ecommerce Connectors");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.multipart();
        parts.form_file("catalog", &self.body.catalog);
        parts.form_field("finalize", &self.body.finalize);
        parts.form_field("import_job_id", &self.body.import_job_id);
        parts.form_field("part_number", &self.body.part_number);
    }
}
