// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::unstable::*;
use intercom_tests::wire::Wire;

/// `GET /audiences`
pub(crate) fn list_audiences(wire: &Wire) {
    let call = ListAudiences::new().page(1i64).per_page(1i64);
    wire.sends(call, "GET", "/audiences")
        .query(&[("page", "1"), ("per_page", "1")])
        .reads(
            200,
            r#"{"type":"list","data":[{"type":"audience","id":"id-1","name":"some name","predicates":[{"attribute":"some attribute","type":"some type","comparison":"some comparison","value":"some value"}],"role_predicates":[{"attribute":"some attribute","type":"some type","comparison":"some comparison","value":"some value"}],"created_at":1700000000,"updated_at":1700000000}],"total_count":1,"page":1,"per_page":1,"total_pages":1}"#,
        );
}

/// `POST /audiences`
pub(crate) fn create_audience(wire: &Wire) {
    let call = CreateAudience::new(
        CreateAudienceRequest::new("some name")
            .predicates(
                vec![
                    Predicate::new().attribute("some attribute").r#type("some type")
                    .comparison("some comparison").value("some value")
                ],
            )
            .role_predicates(
                vec![
                    Predicate::new().attribute("some attribute").r#type("some type")
                    .comparison("some comparison").value("some value")
                ],
            ),
    );
    wire.sends(call, "POST", "/audiences")
        .body(
            r#"{"name":"some name","predicates":[{"attribute":"some attribute","type":"some type","comparison":"some comparison","value":"some value"}],"role_predicates":[{"attribute":"some attribute","type":"some type","comparison":"some comparison","value":"some value"}]}"#,
        )
        .reads(
            201,
            r#"{"type":"audience","id":"id-1","name":"some name","predicates":[{"attribute":"some attribute","type":"some type","comparison":"some comparison","value":"some value"}],"role_predicates":[{"attribute":"some attribute","type":"some type","comparison":"some comparison","value":"some value"}],"created_at":1700000000,"updated_at":1700000000}"#,
        );
}

/// `GET /audiences/{id}`
pub(crate) fn retrieve_audience(wire: &Wire) {
    let call = RetrieveAudience::new("id-1");
    wire.sends(call, "GET", "/audiences/id-1")
        .reads(
            200,
            r#"{"type":"audience","id":"id-1","name":"some name","predicates":[{"attribute":"some attribute","type":"some type","comparison":"some comparison","value":"some value"}],"role_predicates":[{"attribute":"some attribute","type":"some type","comparison":"some comparison","value":"some value"}],"created_at":1700000000,"updated_at":1700000000}"#,
        );
}

/// `PUT /audiences/{id}`
pub(crate) fn update_audience(wire: &Wire) {
    let call = UpdateAudience::new(
        "id-1",
        UpdateAudienceRequest::new()
            .name("some name")
            .predicates(
                vec![
                    Predicate::new().attribute("some attribute").r#type("some type")
                    .comparison("some comparison").value("some value")
                ],
            )
            .role_predicates(
                vec![
                    Predicate::new().attribute("some attribute").r#type("some type")
                    .comparison("some comparison").value("some value")
                ],
            ),
    );
    wire.sends(call, "PUT", "/audiences/id-1")
        .body(
            r#"{"name":"some name","predicates":[{"attribute":"some attribute","type":"some type","comparison":"some comparison","value":"some value"}],"role_predicates":[{"attribute":"some attribute","type":"some type","comparison":"some comparison","value":"some value"}]}"#,
        )
        .reads(
            200,
            r#"{"type":"audience","id":"id-1","name":"some name","predicates":[{"attribute":"some attribute","type":"some type","comparison":"some comparison","value":"some value"}],"role_predicates":[{"attribute":"some attribute","type":"some type","comparison":"some comparison","value":"some value"}],"created_at":1700000000,"updated_at":1700000000}"#,
        );
}

/// `DELETE /audiences/{id}`
pub(crate) fn delete_audience(wire: &Wire) {
    let call = DeleteAudience::new("id-1");
    wire.sends(call, "DELETE", "/audiences/id-1").reads_nothing(204);
}
