// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::unstable::*;
use intercom_tests::wire::Wire;

/// `GET /brands`
pub(crate) fn list_brands(wire: &Wire) {
    let call = ListBrands::new();
    wire.sends(call, "GET", "/brands")
        .reads(
            200,
            r#"{"type":"some type","data":[{"type":"some type","id":"id-1","name":"some name","is_default":true,"created_at":1700000000,"updated_at":1700000000,"help_center_id":"help_center_id-1","default_address_settings_id":"default_address_settings_id-1"}]}"#,
        );
}

/// `GET /brands/{id}`
pub(crate) fn retrieve_brand(wire: &Wire) {
    let call = RetrieveBrand::new("id-1");
    wire.sends(call, "GET", "/brands/id-1")
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","name":"some name","is_default":true,"created_at":1700000000,"updated_at":1700000000,"help_center_id":"help_center_id-1","default_address_settings_id":"default_address_settings_id-1"}"#,
        );
}
