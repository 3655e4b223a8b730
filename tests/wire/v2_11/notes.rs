// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag Notes.

use intercom_api::v2_11::*;
use intercom_wire::Call;

pub(crate) fn calls() -> Vec<Call> {
    Vec::from([
        Call::json(
            "GET /contacts/{contact_id}/notes",
            || ListNotes::new("contact_id-1").page(1).per_page(1),
        ),
        Call::json(
            "POST /contacts/{contact_id}/notes",
            || CreateNote::new(
                "contact_id-1",
                CreateNoteBody::new("some body").admin_id("admin_id-1"),
            ),
        ),
        Call::json("GET /notes/{note_id}", || RetrieveNote::new("note_id-1")),
    ])
}
