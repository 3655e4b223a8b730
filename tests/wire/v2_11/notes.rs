// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Notes`.

use intercom_api::v2_11::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json(
            "GET /contacts/{contact_id}/notes",
            || ListNotes::new("contact_id-1").page(1).per_page(1),
        ),
        wire::json(
            "POST /contacts/{contact_id}/notes",
            || CreateNote::new(
                "contact_id-1",
                CreateNoteRequest::new("some body").admin_id("admin_id-1"),
            ),
        ),
        wire::json("GET /notes/{note_id}", || RetrieveNote::new("note_id-1")),
    ])
}
