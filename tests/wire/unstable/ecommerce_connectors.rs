// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::Upload;
use intercom_api::unstable::*;
use intercom_tests::wire::Wire;

/// `POST /ecommerce/connectors/{id}/catalog`
pub(crate) fn upload_ecommerce_catalog(wire: &Wire) {
    let call = UploadEcommerceCatalog::new(
        "id-1",
        UploadEcommerceCatalogBody::new()
            .catalog(Upload::from("sample"))
            .finalize(UploadEcommerceCatalogBodyFinalize::True)
            .import_job_id("import_job_id-1")
            .part_number(1i64),
    );
    wire.sends(call, "POST", "/ecommerce/connectors/id-1/catalog")
        .form(
            &[
                ("catalog", "sample"),
                ("finalize", "true"),
                ("import_job_id", "import_job_id-1"),
                ("part_number", "1"),
            ],
        )
        .reads(
            200,
            r#"{"import_job_id":"import_job_id-1","status":"processing","message":"some message"}"#,
        );
}
