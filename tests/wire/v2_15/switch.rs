// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Switch`.

use intercom_api::v2_15::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json(
            "POST /phone_call_redirects",
            || CreatePhoneSwitch::new(
                CreatePhoneSwitchRequest::new("some phone")
                    .custom_attributes([
                        ("key", CustomAttributesValue::Text(String::from("some value"))),
                    ]),
            ),
        ),
    ])
}
