// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::unstable::*;
use intercom_tests::wire::Wire;

/// `GET /contacts/{id}/banners`
pub(crate) fn list_contact_banners(wire: &Wire) {
    let call = ListContactBanners::new("id-1");
    wire.sends(call, "GET", "/contacts/id-1/banners")
        .reads(
            200,
            r#"{"type":"some type","data":[{"type":"some type","id":"id-1","view_id":"view_id-1","title":"some title","body":"some body","style":"some style","position":"some position","show_dismiss_button":true,"action":{"type":"some type","label":"some label","target":"some target","tour_id":"tour_id-1","tour_url":"some tour_url"},"client_targeting":[{"key":"anything"}],"created_at":1700000000}]}"#,
        );
}

/// `POST /contacts/{id}/banners/{view_id}/dismiss`
pub(crate) fn dismiss_contact_banner(wire: &Wire) {
    let call = DismissContactBanner::new("id-1", "view_id-1");
    wire.sends(call, "POST", "/contacts/id-1/banners/view_id-1/dismiss")
        .reads(200, r#"{"type":"some type","view_id":"view_id-1","dismissed":true}"#);
}
