// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Audiences`.

use intercom_api::v2_16::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json("GET /audiences", || ListAudiences::new().page(1).per_page(1)),
        wire::json(
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
        wire::json("GET /audiences/{id}", || RetrieveAudience::new("id-1")),
        wire::json(
            "PUT /audiences/{id}",
            || UpdateAudience::new(
                "id-1",
                UpdateAudienceRequest::new()
                    .name("some name")
                    .predicates([Predicate::new()])
                    .role_predicates([Predicate::new()]),
            ),
        ),
        wire::empty("DELETE /audiences/{id}", || DeleteAudience::new("id-1")),
    ])
}
