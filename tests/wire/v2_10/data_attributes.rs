// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Data Attributes`.

use intercom_api::v2_10::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json(
            "GET /data_attributes",
            || {
                ListDataAttributes::new()
                    .model(ListDataAttributesModel::Contact)
                    .include_archived(true)
            },
        ),
        wire::json(
            "POST /data_attributes",
            || CreateDataAttribute::new(
                CreateDataAttributeRequest::new(
                        "some name",
                        CreateDataAttributeRequestModel::Contact,
                        CreateDataAttributeRequestDataType::String,
                    )
                    .description("some description")
                    .options([CreateDataAttributeRequestOption::new("some value")])
                    .messenger_writable(true)
                    .archived(true),
            ),
        ),
        wire::json(
            "PUT /data_attributes/{id}",
            || UpdateDataAttribute::new(
                "1",
                UpdateDataAttributeRequest::new()
                    .archived(true)
                    .description("some description")
                    .options([UpdateDataAttributeRequestOption::new("some value")])
                    .messenger_writable(true),
            ),
        ),
    ])
}
