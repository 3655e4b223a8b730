// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Data Attributes`.

use intercom_api::unstable::*;
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
                        CreateDataAttributeRequestDataType::Options,
                    )
                    .description("some description")
                    .messenger_writable(true)
                    .archived(true)
                    .options([CreateDataAttributeRequestOption::new("some value")]),
            ),
        ),
        wire::json(
            "PUT /data_attributes/{id}",
            || UpdateDataAttribute::new(
                "1",
                UpdateDataAttributeRequest::new()
                    .archived(true)
                    .description("some description")
                    .messenger_writable(true)
                    .options([UpdateDataAttributeRequestOption::new("some value")]),
            ),
        ),
    ])
}
