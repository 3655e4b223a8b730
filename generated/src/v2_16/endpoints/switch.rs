// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Moves a phone call to a chat by text message. Intercom explains it at
//! <https://www.intercom.com/switch>.
//!
//! Operations of the tag `Switch`.

use intercom_runtime::codegen::{Endpoint, Method, Operation, RequestParts, call_debug};
use super::VERSION;
use super::super::models::{CreatePhoneSwitchRequest, PhoneSwitch};

/// Sends a caller a text message with a link, so that the call can go on in the Messenger.
///
/// `POST /phone_call_redirects`, operation `createPhoneSwitch`. Returns [`PhoneSwitch`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::{CreatePhoneSwitch, CreatePhoneSwitchRequest};
///
/// let response = CreatePhoneSwitch::new(CreatePhoneSwitchRequest::new("+15551234567"))
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/phone_call_redirects")]
#[doc(alias = "create phone switch")]
#[doc(alias = "phone switch")]
#[doc(alias = "phoneCallRedirects.create")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePhoneSwitch {
    /// The request body.
    pub body: CreatePhoneSwitchRequest,
}

call_debug!(CreatePhoneSwitch);

impl CreatePhoneSwitch {
    /// Makes the call with its required arguments.
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}
