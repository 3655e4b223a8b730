// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::unstable::*;
use intercom_tests::wire::Wire;

/// `GET /macros`
pub(crate) fn list_macros(wire: &Wire) {
    let call = ListMacros::new()
        .per_page(1i64)
        .starting_after("some starting_after")
        .updated_since(1i64);
    wire.sends(call, "GET", "/macros")
        .query(
            &[
                ("per_page", "1"),
                ("starting_after", "some starting_after"),
                ("updated_since", "1"),
            ],
        )
        .reads(
            200,
            r#"{"type":"list","data":[{"type":"macro","id":"id-1","name":"some name","body":"some body","body_text":"some body_text","created_at":"2024-02-29T12:30:00Z","updated_at":"2024-02-29T12:30:00Z","visible_to":"everyone","visible_to_team_ids":["some text"],"available_on":["inbox"]}],"pages":{"type":"pages","page":1,"per_page":1,"total_pages":1}}"#,
        );
}

/// `GET /macros/{id}`
pub(crate) fn get_macro(wire: &Wire) {
    let call = GetMacro::new("id-1");
    wire.sends(call, "GET", "/macros/id-1")
        .reads(
            200,
            r#"{"type":"macro","id":"id-1","name":"some name","body":"some body","body_text":"some body_text","created_at":"2024-02-29T12:30:00Z","updated_at":"2024-02-29T12:30:00Z","visible_to":"everyone","visible_to_team_ids":["some text"],"available_on":["inbox"]}"#,
        );
}
