// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Switch`.
//!
//! Moves a phone call to a chat by text message.

use intercom_runtime::{Endpoint, Method, Operation, RequestParts};
use super::VERSION;
use super::super::models::{CreatePhoneSwitchRequest, PhoneSwitch};

/// `POST /phone_call_redirects`
///
/// Operation `createPhoneSwitch`. Answers with [`PhoneSwitch`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePhoneSwitch {
    /// The request body.
    pub body: CreatePhoneSwitchRequest,
}

impl CreatePhoneSwitch {
    /// The call, with what it needs.
    pub fn new(body: impl Into<CreatePhoneSwitchRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for CreatePhoneSwitch {
    type Response = PhoneSwitch;
    const OPERATION: Operation = Operation::new(
            "createPhoneSwitch",
            Method::Post,
            "/phone_call_redirects",
            VERSION,
        )
        .tag("Switch");
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}
