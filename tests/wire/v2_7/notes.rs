// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Notes`.

use intercom_api::v2_7::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json(
            "GET /contacts/{id}/notes",
            || ListNotes::new("1").page(1).per_page(1),
        ),
        wire::json(
            "POST /contacts/{id}/notes",
            || CreateNote::new(
                "1",
                CreateNoteRequest::new("some body")
                    .contact_id("contact_id-1")
                    .admin_id("admin_id-1"),
            ),
        ),
        wire::json("GET /notes/{id}", || RetrieveNote::new("1")),
    ])
}
