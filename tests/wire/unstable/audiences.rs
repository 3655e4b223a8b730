// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag Audiences.

use intercom_api::unstable::*;
use intercom_wire::Call;

pub(crate) fn calls() -> Vec<Call> {
    Vec::from([
        Call::json("GET /audiences", || ListAudiences::new().page(1).per_page(1)),
        Call::json(
            "POST /audiences",
            || CreateAudience::new(
                CreateAudienceRequest::new("some name")
                    .predicates([
                        Predicate::new()
                            .attribute("some attribute")
                            .r#type("some type")
                            .comparison("some comparison")
                            .value("some value"),
                    ])
                    .role_predicates([Predicate::new()]),
            ),
        ),
        Call::json("GET /audiences/{id}", || RetrieveAudience::new("id-1")),
        Call::json(
            "PUT /audiences/{id}",
            || UpdateAudience::new(
                "id-1",
                UpdateAudienceRequest::new()
                    .name("some name")
                    .predicates([Predicate::new()])
                    .role_predicates([Predicate::new()]),
            ),
        ),
        Call::empty("DELETE /audiences/{id}", || DeleteAudience::new("id-1")),
    ])
}
