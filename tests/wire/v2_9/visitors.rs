// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Visitors`.

use intercom_api::model::Value;
use intercom_api::v2_9::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json("GET /visitors", || RetrieveVisitorWithUserId::new("user_id-1")),
        wire::json(
            "PUT /visitors",
            || UpdateVisitor::new(
                UpdateVisitorRequest::new()
                    .id("id-1")
                    .user_id("user_id-1")
                    .name("some name")
                    .custom_attributes([("key", Value::from("anything"))]),
            ),
        ),
        wire::json(
            "POST /visitors/convert",
            || ConvertVisitor::new(
                ConvertVisitorRequest::new(
                    ConvertVisitorRequestType::User,
                    ConvertVisitorRequestUser::new()
                        .id("id-1")
                        .user_id("user_id-1")
                        .email("some email"),
                    ConvertVisitorRequestVisitor::new()
                        .id("id-1")
                        .user_id("user_id-1")
                        .email("some email"),
                ),
            ),
        ),
    ])
}
