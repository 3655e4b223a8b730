// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::v2_10::*;
use intercom_tests::wire::Wire;

/// `POST /phone_call_redirects`
pub(crate) fn create_phone_switch(wire: &Wire) {
    let call = CreatePhoneSwitch::new(
        CreatePhoneSwitchRequest::new("some phone")
            .custom_attributes([
                ("key", CustomAttributesValue::Text(String::from("some value"))),
            ]),
    );
    wire.sends(call, "POST", "/phone_call_redirects")
        .body(r#"{"phone":"some phone","custom_attributes":{"key":"some value"}}"#)
        .reads(
            200,
            r#"{"type":"phone_call_redirect","phone":"some phone","url":"some url"}"#,
        );
}
