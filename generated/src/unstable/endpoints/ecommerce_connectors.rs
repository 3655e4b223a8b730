// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Ecommerce Connectors`.
//!
//! Uploads of product catalogs.

use intercom_runtime::{Endpoint, Method, Operation, RequestParts};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{UploadEcommerceCatalogBody, UploadEcommerceCatalogResponse};

/// `POST /ecommerce/connectors/{id}/catalog`
///
/// Operation `uploadEcommerceCatalog`. Answers with [`UploadEcommerceCatalogResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadEcommerceCatalog {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: Id,
    /// The request body.
    pub body: UploadEcommerceCatalogBody,
}

impl UploadEcommerceCatalog {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>, body: impl Into<UploadEcommerceCatalogBody>) -> Self {
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

    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.multipart();
        parts.form_file("catalog", &self.body.catalog);
        parts.form_field("finalize", &self.body.finalize);
        parts.form_field("import_job_id", &self.body.import_job_id);
        parts.form_field("part_number", &self.body.part_number);
    }
}
