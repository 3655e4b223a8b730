// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Brands`.

use intercom_api::v2_15::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json("GET /brands", ListBrands::new),
        wire::json("GET /brands/{id}", || RetrieveBrand::new("id-1")),
    ])
}
