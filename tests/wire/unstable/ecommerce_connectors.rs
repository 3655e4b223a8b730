// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Ecommerce Connectors`.

use intercom_api::Upload;
use intercom_api::unstable::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json(
            "POST /ecommerce/connectors/{id}/catalog",
            || UploadEcommerceCatalog::new(
                "id-1",
                UploadEcommerceCatalogRequest::new()
                    .catalog(Upload::from("sample"))
                    .finalize(UploadEcommerceCatalogRequestFinalize::True)
                    .import_job_id("import_job_id-1")
                    .part_number(1),
            ),
        ),
    ])
}
