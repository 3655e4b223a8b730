// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::Upload;
use intercom_runtime::model::{Id, Value, open_enum, union};
use super::{EcommerceCatalogUploadPartResponse, EcommerceCatalogUploadResponse};

/// Whether this is the last part.
///
/// Part of `POST /ecommerce/connectors/{id}/catalog`. Sent in requests. One of `true`, `false`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UploadEcommerceCatalogRequestFinalize {
    /// This is the last part.
    True,
    /// More parts follow.
    False,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(UploadEcommerceCatalogRequestFinalize { True = "true", False = "false" });

/// A part of the catalog.
///
/// Part of `POST /ecommerce/connectors/{id}/catalog`. Sent by
/// [`UploadEcommerceCatalog`](super::super::UploadEcommerceCatalog).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadEcommerceCatalogRequest {
    /// The file with the products of this part. Format: `binary`.
    pub catalog: Option<Upload>,
    /// Whether this is the last part.
    pub finalize: Option<UploadEcommerceCatalogRequestFinalize>,
    /// The id that the first part returned; left out with the first part.
    pub import_job_id: Option<Id>,
    /// The position of this part, from 1.
    pub part_number: Option<i64>,
}

impl UploadEcommerceCatalogRequest {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `catalog`.
    #[must_use]
    pub fn catalog(mut self, catalog: impl Into<Upload>) -> Self {
        self.catalog = Some(catalog.into());
        self
    }

    /// Sets `finalize`.
    #[must_use]
    pub fn finalize(
        mut self,
        finalize: impl Into<UploadEcommerceCatalogRequestFinalize>,
    ) -> Self {
        self.finalize = Some(finalize.into());
        self
    }

    /// Sets `import_job_id`.
    #[must_use]
    pub fn import_job_id(mut self, import_job_id: impl Into<Id>) -> Self {
        self.import_job_id = Some(Id::of(import_job_id));
        self
    }

    /// Sets `part_number`.
    #[must_use]
    pub fn part_number(mut self, part_number: i64) -> Self {
        self.part_number = Some(part_number);
        self
    }
}

/// Part of `POST /ecommerce/connectors/{id}/catalog`. Returned by
/// [`UploadEcommerceCatalog`](super::super::UploadEcommerceCatalog).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UploadEcommerceCatalogResponse {
    /// Confirms that a part of a catalog arrived, and more may follow.
    EcommerceCatalogUploadPartResponse(EcommerceCatalogUploadPartResponse),
    /// Confirms that a catalog arrived whole.
    EcommerceCatalogUploadResponse(EcommerceCatalogUploadResponse),
    /// Any other JSON.
    Other(Value),
}
union!(UploadEcommerceCatalogResponse {
    EcommerceCatalogUploadPartResponse(EcommerceCatalogUploadPartResponse),
    EcommerceCatalogUploadResponse(EcommerceCatalogUploadResponse)
});
