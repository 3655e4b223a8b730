// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Banners`.

use intercom_api::v2_16::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json("GET /contacts/{id}/banners", || ListContactBanners::new("id-1")),
        wire::json(
            "POST /contacts/{id}/banners/{view_id}/dismiss",
            || DismissContactBanner::new("id-1", "view_id-1"),
        ),
    ])
}
