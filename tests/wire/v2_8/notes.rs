// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::v2_8::*;
use intercom_tests::wire::Wire;

/// `GET /contacts/{id}/notes`
pub(crate) fn list_notes(wire: &Wire) {
    let call = ListNotes::new("1").page(1i64).per_page(1i64);
    wire.sends(call, "GET", "/contacts/1/notes")
        .query(&[("page", "1"), ("per_page", "1")])
        .reads(
            200,
            r#"{"type":"some type","data":[{"type":"some type","id":"id-1","created_at":1700000000,"contact":{"type":"some type","id":"id-1"},"author":{"type":"some type","id":"id-1","name":"some name","email":"some email","job_title":"some job_title","away_mode_enabled":true,"away_mode_reassign":true,"has_inbox_seat":true,"avatar":"https://example.com/page"},"body":"some body"}],"total_count":1,"pages":{"type":"pages","page":1,"per_page":1,"total_pages":1}}"#,
        );
}

/// `POST /contacts/{id}/notes`
pub(crate) fn create_note(wire: &Wire) {
    let call = CreateNote::new(
        "1",
        CreateNoteBody::new("some body")
            .contact_id("contact_id-1")
            .admin_id("admin_id-1"),
    );
    wire.sends(call, "POST", "/contacts/1/notes")
        .body(
            r#"{"body":"some body","contact_id":"contact_id-1","admin_id":"admin_id-1"}"#,
        )
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","created_at":1700000000,"contact":{"type":"some type","id":"id-1"},"author":{"type":"some type","id":"id-1","name":"some name","email":"some email","job_title":"some job_title","away_mode_enabled":true,"away_mode_reassign":true,"has_inbox_seat":true,"team_ids":[1],"avatar":"https://example.com/page","team_priority_level":{}},"body":"some body"}"#,
        );
}

/// `GET /notes/{id}`
pub(crate) fn retrieve_note(wire: &Wire) {
    let call = RetrieveNote::new("1");
    wire.sends(call, "GET", "/notes/1")
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","created_at":1700000000,"contact":{"type":"some type","id":"id-1"},"author":{"type":"some type","id":"id-1","name":"some name","email":"some email","job_title":"some job_title","away_mode_enabled":true,"away_mode_reassign":true,"has_inbox_seat":true,"team_ids":[1],"avatar":"https://example.com/page","team_priority_level":{}},"body":"some body"}"#,
        );
}
